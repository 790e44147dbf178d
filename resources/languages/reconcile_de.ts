<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Reconcile is a private workbook for one person who has hurt somebody close. It helps to understand what happened, to apologise in your own words, to respect boundaries and to keep small promises for as long as that is welcome. If repair is not wanted, it helps to let go well.</source>
        <translation>Reconcile ist ein privates Arbeitsbuch für einen Menschen, der jemanden verletzt hat, der ihm nahesteht. Es hilft zu verstehen, was geschehen ist, sich in eigenen Worten zu entschuldigen, Grenzen zu achten und kleine Versprechen zu halten, solange das willkommen ist. Ist Wiedergutmachung nicht gewünscht, hilft es, gut loszulassen.</translation>
    </message>
    <message>
        <source>It is not therapy. It never sends anything, never writes the letter and never measures the other person’s heart. It cannot notice when you are in danger.</source>
        <translation>Es ist keine Therapie. Es verschickt nie etwas, schreibt nie den Brief und misst nie, was im Herzen der anderen Person vorgeht. Es kann nicht bemerken, wenn du in Gefahr bist.</translation>
    </message>
    <message>
        <source>It has no connection to the internet. Everything you write stays in one file on this computer.</source>
        <translation>Es hat keine Verbindung zum Internet. Alles, was du schreibst, bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. Typefaces under the SIL Open Font License, icons by Lucide under the ISC licence.</source>
        <translation>Version {version}. Freie Software unter der GNU General Public License, Version 3 oder später. Schriften unter der SIL Open Font License, Symbole von Lucide unter der ISC-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AfterLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AfterPromise</name>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>AllGuidesPage</name>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Short tools to write in. Take the one that fits today; the others can wait.</source>
        <translation>Kurze Hilfen zum Schreiben. Nimm die, die heute passt; die anderen können warten.</translation>
    </message>
    <message>
        <source>This one rests for now.</source>
        <translation>Diese ruht vorerst.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {guide}</source>
        <translation>{guide} öffnen</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Whoever is near will hear your letter.</source>
        <translation>Wer in der Nähe ist, hört deinen Brief.</translation>
    </message>
    <message>
        <source>Put on headphones, or find a room to yourself. This is asked once.</source>
        <translation>Setz Kopfhörer auf, oder such dir einen Raum für dich. Das wird nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}.</source>
        <translation>Dieser Computer hat keine Stimme für diese Sprache: {language}.</translation>
    </message>
    <message>
        <source>The letter was not read, so that it is not said in a wrong accent.</source>
        <translation>Der Brief wurde nicht vorgelesen, damit er nicht mit falschem Akzent klingt.</translation>
    </message>
    <message>
        <source>The speech service of this computer does not answer.</source>
        <translation>Die Sprachausgabe dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>It may have no voice installed, or no sound device.</source>
        <translation>Vielleicht ist keine Stimme installiert, oder es gibt kein Gerät für Ton.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Satz davor</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>AloudSection</name>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Ask about headphones again</source>
        <translation>Wieder nach Kopfhörern fragen</translation>
    </message>
    <message>
        <source>Nothing on this computer can read aloud yet: on Debian and Ubuntu, install speech-dispatcher and speech-dispatcher-espeak-ng, then start this program again.</source>
        <translation>Auf diesem Computer kann noch nichts vorlesen: Installiere unter Debian und Ubuntu speech-dispatcher und speech-dispatcher-espeak-ng, und starte dieses Programm dann neu.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>A letter is read aloud only when you ask for it, by the speech service of this computer, in the language of the letter. Hiding, locking and Esc silence it at once. The service gets the words of each sentence; which voice it uses, and where that runs, is up to your system.</source>
        <translation>Ein Brief wird nur vorgelesen, wenn du es willst: von der Sprachausgabe dieses Computers, in der Sprache des Briefs. Verbergen, Sperren und Esc bringen sie sofort zum Schweigen. Sie bekommt die Worte jedes Satzes; welche Stimme sie nimmt und wo die läuft, bestimmt dein System.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Wie gestaltet</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>Name des Fensters</translation>
    </message>
    <message>
        <source>High contrast, in light and in dark: words in black or white, lines around what is a shade otherwise, a thicker line around what has the keyboard. Paper, pictures and files stay as they are.</source>
        <translation>Hoher Kontrast, in Hell und in Dunkel: Wörter in Schwarz oder Weiß, Linien um das, was sonst nur getönt ist, eine dickere Linie um das, worauf die Tastatur gerade wirkt. Papier, Bilder und Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The typeface is that of the screen. A letter has its own, chosen before printing.</source>
        <translation>Die Schrift ist die des Bildschirms. Ein Brief hat seine eigene; du wählst sie vor dem Drucken.</translation>
    </message>
    <message>
        <source>The name is what the title bar shows. The task bar may still show the program’s own name where it was installed as a package, and so do the menus of the system.</source>
        <translation>Der Name steht in der Titelleiste. Die Taskleiste kann trotzdem den eigenen Namen des Programms zeigen, wenn es als Paket installiert ist, und die Menüs des Systems tun es.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Eine Sicherungskopie zurückholen</translation>
    </message>
    <message>
        <source>Look inside shows a copy of it and changes nothing. Brought back, it takes the place of the workbook. The workbook as it is now stays beside it, whole, under a name with today’s date, and can be opened again.</source>
        <translation>„Hineinsehen“ zeigt ein Abbild der Sicherungskopie und ändert nichts. Holst du sie zurück, tritt sie an die Stelle des Arbeitsbuchs. Das Arbeitsbuch, wie es jetzt ist, bleibt vollständig daneben liegen, unter einem Namen mit dem heutigen Datum, und lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>mit Passphrase</translation>
    </message>
    <message>
        <source>dated in the future: the clock was wrong</source>
        <translation>Datum in der Zukunft: die Uhr ging falsch</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {moment}</source>
        <translation>Zurückholen: {moment}</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Look inside: {moment}</source>
        <translation>Hineinsehen: {moment}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Üblichen Ordner nehmen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherungskopie.</translation>
    </message>
    <message>
        <source>A backup is made by itself after the first change of a day, when the workbook is closed or locked, and before the bin is emptied. Each is opened once to prove that it can be read. It is encrypted if the workbook is.</source>
        <translation>Eine Sicherungskopie entsteht von selbst nach der ersten Änderung eines Tages, wenn das Arbeitsbuch geschlossen oder gesperrt wird und bevor der Papierkorb geleert wird. Jede wird zur Probe einmal geöffnet, damit sicher ist, dass sie sich lesen lässt. Sie ist verschlüsselt, wenn das Arbeitsbuch es ist.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Newest backups to keep</source>
        <translation>So viele der neuesten behalten</translation>
    </message>
    <message>
        <source>Beside the newest, one of each of the last 14 days, 8 weeks and 12 months stays. A stick or another disk is the better place: a broken disk takes the backups on it too.</source>
        <translation>Neben den neuesten bleibt je eine für die letzten 14 Tage, 8 Wochen und 12 Monate. Ein Stick oder ein anderer Datenträger ist der bessere Ort: Geht ein Datenträger kaputt, gehen auch die Sicherungskopien darauf verloren.</translation>
    </message>
</context>
<context>
    <name>BeforeGiving</name>
    <message>
        <source>{title}. This is a pause, not a test. “Not sure” is a fair answer.</source>
        <translation>{title}. Dies ist eine Pause, keine Prüfung. „Nicht sicher“ ist eine gültige Antwort.</translation>
    </message>
    <message>
        <source>Marked as ready to give today. A change takes the mark away.</source>
        <translation>Heute als bereit gekennzeichnet. Mit einer Änderung entfällt das.</translation>
    </message>
    <message>
        <source>Marked as ready to give on {day}. A change takes the mark away.</source>
        <translation>Als bereit gekennzeichnet am {day}. Mit einer Änderung entfällt das.</translation>
    </message>
    <message>
        <source>One is enough for now. Would a kept promise say more?</source>
        <translation>Ein Brief ist vorerst genug. Würde ein gehaltenes Versprechen mehr sagen?</translation>
    </message>
    <message>
        <source>Mark letter as ready</source>
        <translation>Brief als bereit kennzeichnen</translation>
    </message>
    <message>
        <source>Let letter rest</source>
        <translation>Brief ruhen lassen</translation>
    </message>
</context>
<context>
    <name>BeforeWords</name>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What you delete lies here, with what belongs to it, until you empty the bin.</source>
        <translation>Was du löschst, liegt hier mit allem, was dazugehört, bis du den Papierkorb leerst.</translation>
    </message>
    <message>
        <source>This cannot be undone here. A backup is made first: it keeps what was in the bin until newer ones take its place. Printouts may remain too.</source>
        <translation>Das lässt sich hier nicht rückgängig machen. Vorher entsteht eine Sicherungskopie: Sie enthält, was im Papierkorb war, bis neuere an ihre Stelle treten. Auch Ausdrucke kann es noch geben.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>moved to the bin on {day}</source>
        <translation>in den Papierkorb gelegt am {day}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {kind}, {words}</source>
        <translation>Zurückholen: {kind}, {words}</translation>
    </message>
    <message>
        <source>Bring back: {kind}</source>
        <translation>Zurückholen: {kind}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is back, with what belonged to it.</source>
        <translation>Es ist wieder da, mit allem, was dazugehörte.</translation>
    </message>
    <message>
        <source>This cannot be undone here. No backup is made of what is open now.</source>
        <translation>Das lässt sich hier nicht rückgängig machen. Von dem, was gerade offen ist, gibt es keine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Empty all the same</source>
        <translation>Trotzdem leeren</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Name and day</source>
        <translation>Name und Tag</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs, as told to me</source>
        <translation>Ihre, wie mir gesagt</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch nicht benannt</translation>
    </message>
    <message>
        <source>What is OK</source>
        <translation>Was in Ordnung ist</translation>
    </message>
    <message>
        <source>What is not OK</source>
        <translation>Was nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>If it is crossed</source>
        <translation>Wenn sie überschritten wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>not spoken about</source>
        <translation>nicht besprochen</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>as told to me</source>
        <translation>wie mir gesagt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Crossed, by me</source>
        <translation>Überschritten, von mir</translation>
    </message>
    <message>
        <source>Crossed, by them</source>
        <translation>Überschritten, von der anderen Person</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}. {note}</source>
        <translation>{what}. {note}</translation>
    </message>
    <message>
        <source>Not OK: {words}</source>
        <translation>Nicht in Ordnung: {words}</translation>
    </message>
    <message>
        <source>OK: {words}</source>
        <translation>In Ordnung: {words}</translation>
    </message>
    <message>
        <source>If crossed: {words}</source>
        <translation>Wenn überschritten: {words}</translation>
    </message>
    <message>
        <source>No boundaries written yet. Begin with one of your own: what is not all right for you, and what you will do then.</source>
        <translation>Noch keine Grenzen geschrieben. Beginne mit einer eigenen: was für dich nicht in Ordnung ist und was du dann tun wirst.</translation>
    </message>
    <message>
        <source>No boundaries written yet. Begin with one that {partner} has already told you.</source>
        <translation>Noch keine Grenzen geschrieben. Beginne mit einer, die {partner} dir schon gesagt hat.</translation>
    </message>
</context>
<context>
    <name>BoundaryTable</name>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>The letter to copy by hand</source>
        <translation>Der Brief zum Abschreiben</translation>
    </message>
    <message>
        <source>Space: next sentence. Backspace: the one before.</source>
        <translation>Leertaste: nächster Satz. Rücktaste: der davor.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>Kalender schließen</translation>
    </message>
    <message>
        <source>Print or save a stretch of time…</source>
        <translation>Einen Zeitraum drucken oder speichern…</translation>
    </message>
    <message>
        <source>One page in this month</source>
        <translation>Eine Seite in diesem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n pages in this month</source>
        <translation>
            <numerusform>%n Seite in diesem Monat</numerusform>
            <numerusform>%n Seiten in diesem Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>No page in this month. It has not come yet.</source>
        <translation>Keine Seite in diesem Monat. Er kommt erst noch.</translation>
    </message>
    <message>
        <source>No page in this month. Choosing a day opens a blank one.</source>
        <translation>Keine Seite in diesem Monat. Wählst du einen Tag, öffnet sich eine leere.</translation>
    </message>
    <message>
        <source>{day}, one page</source>
        <translation>{day}, eine Seite</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n pages</source>
        <translation>
            <numerusform>{day}, %n Seite</numerusform>
            <numerusform>{day}, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, no page</source>
        <translation>{day}, keine Seite</translation>
    </message>
    <message>
        <source>That day has not come yet. A page is of today or of a day before.</source>
        <translation>Dieser Tag kommt erst noch. Eine Seite ist von heute oder von einem früheren Tag.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>CareAside</name>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
    <message>
        <source>If this is about fear or someone getting hurt, Help and safety has people to call. You can stop here at any time.</source>
        <translation>Wenn es hier um Angst geht oder darum, dass jemand verletzt wird: Unter „Hilfe und Schutz“ stehen Menschen, die du anrufen kannst. Du kannst hier jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Yes, I have been afraid</source>
        <translation>Ja, ich hatte Angst</translation>
    </message>
    <message>
        <source>Being hurt: who can help</source>
        <translation>Wenn dir jemand wehtut: wer helfen kann</translation>
    </message>
    <message>
        <source>Then an apology is not what comes next here today. You may not owe one. Nothing about this is stored.</source>
        <translation>Dann steht hier heute keine Entschuldigung an. Vielleicht schuldest du gar keine. Nichts davon wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>CareBeside</name>
    <message>
        <source>Would it help to talk to someone?</source>
        <translation>Würde es helfen, mit jemandem zu reden?</translation>
    </message>
</context>
<context>
    <name>CarePanel</name>
    <message>
        <source>Care</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>I am safe; close</source>
        <translation>Ich bin in Sicherheit, schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open Help and safety</source>
        <translation>Hilfe und Schutz öffnen</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Nummern zeigen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The numbers are shown.</source>
        <translation>Die Nummern werden gezeigt.</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Nummern ausblenden</translation>
    </message>
    <message>
        <source>About the letter</source>
        <translation>Was den Brief betrifft</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>An idea, not a measurement</source>
        <translation>Ein Gedanke, keine Messung</translation>
    </message>
    <message>
        <source>Built and lost: a promise kept builds a little. One that was not kept takes more away, and the more there is, the more it takes. How large these steps are is our choice. The hurt itself is not in this picture.</source>
        <translation>Aufgebaut und verloren: Ein gehaltenes Versprechen baut ein wenig auf. Ein nicht gehaltenes nimmt mehr weg, und je mehr da ist, desto mehr nimmt es. Wie groß diese Schritte sind, haben wir gewählt. Die Verletzung selbst ist in diesem Bild nicht enthalten.</translation>
    </message>
    <message>
        <source>From {first} to {last} the line drops nowhere: nothing was taken away.</source>
        <translation>Vom {first} bis zum {last} fällt die Kurve nirgends: Es wurde nichts weggenommen.</translation>
    </message>
    <message>
        <source>From {first} to {last} the line drops where a promise was not kept, last on {day}.</source>
        <translation>Vom {first} bis zum {last} fällt die Kurve dort, wo ein Versprechen nicht gehalten wurde, zuletzt am {day}.</translation>
    </message>
    <message>
        <source>It ends higher than it began.</source>
        <translation>Sie endet höher, als sie begann.</translation>
    </message>
    <message>
        <source>It ends as high as it began.</source>
        <translation>Sie endet so hoch, wie sie begann.</translation>
    </message>
    <message>
        <source>It ends lower than it began.</source>
        <translation>Sie endet tiefer, als sie begann.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>An estimate of your record</source>
        <translation>Eine Schätzung aus deinen Aufzeichnungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Too few to draw a line. That is fine.</source>
        <translation>Zu wenige für eine Kurve. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>My word, by week</source>
        <translation>Mein Wort, Woche für Woche</translation>
    </message>
    <message>
        <source>My word, every {number} weeks</source>
        <translation>Mein Wort, alle {number} Wochen</translation>
    </message>
    <message>
        <source>A mark is up to {number}.</source>
        <translation>Ein Zeichen steht für bis zu {number}.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>verspätet getan</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>released</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>the hurt</source>
        <translation>die Verletzung</translation>
    </message>
    <message>
        <source>told the truth</source>
        <translation>die Wahrheit gesagt</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>herausgekommen</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>apology given</source>
        <translation>Entschuldigung gegeben</translation>
    </message>
    <message>
        <source>setback</source>
        <translation>Rückschlag</translation>
    </message>
    <message>
        <source>boundary crossed, by me</source>
        <translation>Grenze überschritten, von mir</translation>
    </message>
    <message>
        <source>space asked</source>
        <translation>um Abstand gebeten</translation>
    </message>
    <message>
        <source>space kept</source>
        <translation>Abstand gehalten</translation>
    </message>
    <message>
        <source>good day</source>
        <translation>guter Tag</translation>
    </message>
    <message>
        <source>help begun</source>
        <translation>Hilfe begonnen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>small</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>large</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>{event} +{number}</source>
        <translation>{event} +{number}</translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation>Und {number} weitere.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Auf die Woche zurückgeblickt.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>{event}.</source>
        <translation>{event}.</translation>
    </message>
    <message>
        <source>{event}. {words}</source>
        <translation>{event}. {words}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>geändert am {day}</translation>
    </message>
    <message>
        <source>released on {day}</source>
        <translation>hinfällig seit {day}</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>statements on the week</source>
        <translation>Aussagen zur Woche</translation>
    </message>
    <message>
        <source>no end was named</source>
        <translation>kein Ende genannt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Space from {first}; no end was named.</source>
        <translation>Abstand ab {first}; ein Ende wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Space from {first} until {last}.</source>
        <translation>Abstand von {first} bis {last}.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>You have kept more of your word this month than last.</source>
        <translation>Du hast diesen Monat einen größeren Teil deiner Versprechen gehalten als im letzten.</translation>
    </message>
    <message>
        <source>You have kept as much of your word this month as last.</source>
        <translation>Du hast diesen Monat einen ebenso großen Teil deiner Versprechen gehalten wie im letzten.</translation>
    </message>
    <message>
        <source>You have kept less of your word this month than last.</source>
        <translation>Du hast diesen Monat einen kleineren Teil deiner Versprechen gehalten als im letzten.</translation>
    </message>
    <message>
        <source>The shaded band is how unsure the estimate is.</source>
        <translation>Das getönte Band zeigt, wie unsicher die Schätzung ist.</translation>
    </message>
    <message>
        <source>On {day}.</source>
        <translation>Am {day}.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <source>In the line recent months weigh more than earlier ones.</source>
        <translation>In der Kurve wiegen die letzten Monate mehr als frühere.</translation>
    </message>
    <message>
        <source>For my own use</source>
        <translation>Für mich selbst</translation>
    </message>
    <message>
        <source>This is a record of my own word. It does not show what anybody else feels.</source>
        <translation>Hier steht, was aus meinem eigenen Wort wurde. Was andere fühlen, zeigt es nicht.</translation>
    </message>
    <message>
        <source>{number} kept</source>
        <translation>{number} gehalten</translation>
    </message>
    <message>
        <source>{number} done late</source>
        <translation>{number} verspätet getan</translation>
    </message>
    <message>
        <source>{number} not kept</source>
        <translation>{number} nicht gehalten</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} geändert</translation>
    </message>
    <message>
        <source>{number} released</source>
        <translation>{number} hinfällig</translation>
    </message>
    <message>
        <source>{number} past due</source>
        <translation>{number} überfällig</translation>
    </message>
    <message>
        <source>{list}.</source>
        <translation>{list}.</translation>
    </message>
    <message>
        <source>What I did next: {words}</source>
        <translation>Was ich danach getan habe: {words}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>The printer did not take it. The record is untouched.</source>
        <translation>Der Drucker hat es nicht angenommen. Deine Aufzeichnungen sind unverändert.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Saved. The file is outside this workbook, and readable to others.</source>
        <translation>Gespeichert. Die Datei liegt außerhalb dieses Arbeitsbuchs und ist für andere lesbar.</translation>
    </message>
    <message>
        <source>That disk is full. Nothing was saved; the record is untouched.</source>
        <translation>Der Datenträger ist voll. Nichts wurde gespeichert; deine Aufzeichnungen sind unverändert.</translation>
    </message>
    <message>
        <source>It could not be written there. The record is untouched; another place may do.</source>
        <translation>Dorthin ließ sich nichts schreiben. Deine Aufzeichnungen sind unverändert; vielleicht geht es an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>I told the truth, also when it was awkward.</source>
        <translation>Ich habe die Wahrheit gesagt, auch wenn es unangenehm war.</translation>
    </message>
    <message>
        <source>I did what I said I would do, or said so in time.</source>
        <translation>Ich habe getan, was ich zugesagt hatte, oder rechtzeitig Bescheid gegeben.</translation>
    </message>
    <message>
        <source>I listened without defending myself.</source>
        <translation>Ich habe zugehört, ohne mich zu verteidigen.</translation>
    </message>
    <message>
        <source>I did not hurry {partner} to feel better or to answer.</source>
        <translation>Ich habe {partner} nicht gedrängt, sich besser zu fühlen oder zu antworten.</translation>
    </message>
    <message>
        <source>I kept to the limits {partner} has told me.</source>
        <translation>Ich habe mich an die Grenzen gehalten, die {partner} mir genannt hat.</translation>
    </message>
    <message>
        <source>When I was afraid or angry, I did something that harmed nobody.</source>
        <translation>Wenn ich Angst hatte oder wütend war, habe ich etwas getan, das niemandem schadet.</translation>
    </message>
    <message>
        <source>I was fully there when we were together.</source>
        <translation>Ich war ganz da, wenn wir zusammen waren.</translation>
    </message>
    <message>
        <source>I looked after myself: sleep, food, people, no drink to cope.</source>
        <translation>Ich habe für mich gesorgt: Schlaf, Essen, Menschen, kein Alkohol, um es auszuhalten.</translation>
    </message>
    <message>
        <source>I did not contact them, look them up, or send messages through others.</source>
        <translation>Ich habe keinen Kontakt gesucht, nicht nachgeforscht und nichts über andere ausrichten lassen.</translation>
    </message>
    <message>
        <source>not this week</source>
        <translation>diese Woche nicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>One thing I did not do well, and what I do next</source>
        <translation>Etwas, das ich nicht gut gemacht habe, und was ich als Nächstes tue</translation>
    </message>
    <message>
        <source>Something {partner} said, in their words</source>
        <translation>Etwas, das {partner} gesagt hat, im Wortlaut</translation>
    </message>
    <message>
        <source>How am I?</source>
        <translation>Wie geht es mir?</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>afraid</source>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation>beschämt</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>einsam</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>verwirrt</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>müde</translation>
    </message>
    <message>
        <source>longing</source>
        <translation>sehnsüchtig</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>überrascht</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>hoffnungsvoll</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>voller Wärme</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>froh</translation>
    </message>
    <message>
        <source>{what}: {noted}</source>
        <translation>{what}: {noted}</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>About your own conduct, for you alone. Nothing is added up.</source>
        <translation>Über dein eigenes Verhalten, nur für dich. Nichts wird zusammengezählt.</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>How am I?</source>
        <translation>Wie geht es mir?</translation>
    </message>
    <message>
        <source>Would it help to talk to someone?</source>
        <translation>Würde es helfen, mit jemandem zu reden?</translation>
    </message>
    <message>
        <source>Help and safety has ideas.</source>
        <translation>„Hilfe und Schutz“ hat Ideen dazu.</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Do not offer this on Today</source>
        <translation>Unter „Heute“ nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Offer this on Today again</source>
        <translation>Unter „Heute“ wieder anbieten</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>ClosablePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>I could not recognise here why you are writing. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier nicht erkennen, warum du schreibst. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise a plain “I am sorry” here. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier kein schlichtes „Es tut mir leid“ erkennen. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise here what you did, and when or how often. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier nicht erkennen, was du getan hast, und wann oder wie oft. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise here what it did to {partner}. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier nicht erkennen, was es für {partner} bedeutet hat. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise here what you chose. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier nicht erkennen, wofür du dich entschieden hast. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise here what you put right. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier nicht erkennen, was du wiedergutmachst. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise here what {partner} could notice. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier nicht erkennen, woran {partner} es merken könnte. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise here that {partner} is free. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier nicht erkennen, dass {partner} frei ist. Das kann an mir liegen. Steht es da?</translation>
    </message>
    <message>
        <source>I could not recognise a thank you or a goodbye here. That may be my limit. Does it say so?</source>
        <translation>Ich konnte hier keinen Dank und keinen Abschied erkennen. Das kann an mir liegen. Steht es da?</translation>
    </message>
</context>
<context>
    <name>CoachColumn</name>
    <message>
        <source>Nothing marked</source>
        <translation>Nichts markiert</translation>
    </message>
    <message>
        <source>Coach: one note.</source>
        <translation>Coach: eine Anmerkung.</translation>
    </message>
    <message numerus="yes">
        <source>Coach: %n notes.</source>
        <translation>
            <numerusform>Coach: %n Anmerkung.</numerusform>
            <numerusform>Coach: %n Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>note, {title}, {level}, in: {part}</source>
        <translation>Anmerkung, {title}, {level}, in: {part}</translation>
    </message>
    <message>
        <source>nothing found, which means little</source>
        <translation>nichts gefunden, das heißt aber wenig</translation>
    </message>
    <message>
        <source>note, {title}, {level}</source>
        <translation>Anmerkung, {title}, {level}</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Under it there is often: {feelings}.</source>
        <translation>Darunter liegt oft: {feelings}.</translation>
    </message>
    <message>
        <source>Nothing marked. That does not mean that it is finished; read it once as {partner}.</source>
        <translation>Nichts markiert. Das heißt nicht, dass der Brief fertig ist; lies ihn einmal als {partner}.</translation>
    </message>
    <message>
        <source>The coach reads when you pause.</source>
        <translation>Der Coach liest, wenn du innehältst.</translation>
    </message>
    <message>
        <source>The coach is off. You can turn it on in Settings ▸ Coach.</source>
        <translation>Der Coach ist aus. Du kannst ihn unter Einstellungen ▸ Coach einschalten.</translation>
    </message>
    <message>
        <source>The coach knows English only. This letter is in another language: {language}.</source>
        <translation>Der Coach kann nur Englisch. Dieser Brief ist in einer anderen Sprache: {language}.</translation>
    </message>
    <message>
        <source>This letter is never sent, so nothing is marked in it.</source>
        <translation>Dieser Brief wird nie abgeschickt, deshalb wird nichts darin markiert.</translation>
    </message>
    <message>
        <source>1 more note</source>
        <translation>1 weitere Anmerkung</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n weitere Anmerkung</numerusform>
            <numerusform>%n weitere Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Promises in this letter…</source>
        <translation>Versprechen in diesem Brief…</translation>
    </message>
    <message>
        <source>The coach reads words, not hearts. It misses much, and you may leave any note.</source>
        <translation>Der Coach liest Worte, keine Herzen. Ihm entgeht vieles, und du kannst jede Anmerkung übergehen.</translation>
    </message>
    <message>
        <source>Insert a starter below</source>
        <translation>Satzanfang darunter einfügen</translation>
    </message>
    <message>
        <source>Turn it into an I-statement…</source>
        <translation>In eine Ich-Botschaft umwandeln…</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Never this kind</source>
        <translation>Diese Art nie</translation>
    </message>
    <message>
        <source>I have read this note</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>You have read this note.</source>
        <translation>Du hast diese Anmerkung gelesen.</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>ein Hinweis</translation>
    </message>
    <message>
        <source>worth rewriting</source>
        <translation>besser umschreiben</translation>
    </message>
    <message>
        <source>stop and think</source>
        <translation>innehalten und nachdenken</translation>
    </message>
</context>
<context>
    <name>CoachSection</name>
    <message>
        <source>What a mark looks like</source>
        <translation>Wie eine Markierung aussieht</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>ein Hinweis</translation>
    </message>
    <message>
        <source>worth rewriting</source>
        <translation>besser umschreiben</translation>
    </message>
    <message>
        <source>stop and think</source>
        <translation>innehalten und nachdenken</translation>
    </message>
    <message>
        <source>What you do not want to see</source>
        <translation>Was du nicht sehen möchtest</translation>
    </message>
    <message>
        <source>Nothing is left unsaid.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>The coach knows English only. It reads words, not hearts: it cannot tell truth, tone or what the other person would feel, and it misses much. A page without marks is not therefore a good apology.</source>
        <translation>Der Coach kann nur Englisch. Er liest Worte, keine Herzen: Ob etwas wahr ist, wie es klingt und was die andere Person dabei fühlen würde, erkennt er nicht, und ihm entgeht vieles. Eine Seite ohne Markierungen ist deshalb noch keine gute Entschuldigung.</translation>
    </message>
    <message>
        <source>Marks appear after a pause, or when you press F8. The column stays closed until then.</source>
        <translation>Markierungen erscheinen nach einer Pause oder wenn du F8 drückst. Bis dahin bleibt die Spalte geschlossen.</translation>
    </message>
    <message>
        <source>The care panel still opens; it is not part of the coach.</source>
        <translation>Die Hilfe öffnet sich weiterhin; sie gehört nicht zum Coach.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Beside me</source>
        <translation>Neben mir</translation>
    </message>
    <message>
        <source>The column stays open while you write.</source>
        <translation>Die Spalte bleibt offen, während du schreibst.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show again: {title}</source>
        <translation>Wieder zeigen: {title}</translation>
    </message>
    <message>
        <source>In this sentence alone: {words}</source>
        <translation>Nur in diesem Satz: {words}</translation>
    </message>
    <message>
        <source>Change coach</source>
        <translation>Coach ändern</translation>
    </message>
    <message>
        <source>Show note again</source>
        <translation>Anmerkung wieder zeigen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
</context>
<context>
    <name>ContactAnswers</name>
    <message>
        <source>How does {name} want contact with you now?</source>
        <translation>Welchen Kontakt möchte {name} jetzt mit dir?</translation>
    </message>
    <message>
        <source>How does the other person want contact with you now?</source>
        <translation>Welchen Kontakt möchte die andere Person jetzt mit dir?</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>We are in contact, and it is welcome</source>
        <translation>Wir haben Kontakt, und er ist willkommen</translation>
    </message>
    <message>
        <source>{name} asked for space</source>
        <translation>{name} hat um Abstand gebeten</translation>
    </message>
    <message>
        <source>{name} asked for no contact, blocked me, or stopped answering after asking me to stop</source>
        <translation>{name} hat gebeten, dass kein Kontakt besteht, hat mich blockiert oder antwortet nicht mehr, nachdem ich gebeten wurde aufzuhören</translation>
    </message>
    <message>
        <source>There is a court order, a bail condition or a police warning</source>
        <translation>Es gibt eine gerichtliche Anordnung, eine Auflage (etwa statt Haft) oder eine Verfügung oder Warnung der Polizei</translation>
    </message>
    <message>
        <source>I am not sure whether there is such an order</source>
        <translation>Ich bin nicht sicher, ob es so eine Anordnung gibt</translation>
    </message>
    <message>
        <source>I don’t know how {name} wants it</source>
        <translation>Ich weiß nicht, was {name} möchte</translation>
    </message>
    <message>
        <source>I don’t know how they want it</source>
        <translation>Ich weiß nicht, was die andere Person möchte</translation>
    </message>
    <message>
        <source>Until, if a date was named</source>
        <translation>Bis wann, falls ein Datum genannt wurde</translation>
    </message>
    <message>
        <source>In their words, if you remember them</source>
        <translation>Im Wortlaut, falls du dich erinnerst</translation>
    </message>
    <message>
        <source>That day has passed, so the space counts as ended. No end is an invitation.</source>
        <translation>Dieser Tag ist vorbei, also gilt der Abstand als beendet. Ein Ende ist nie eine Einladung.</translation>
    </message>
    <message>
        <source>It is treated as an order until you change this.</source>
        <translation>Es wird wie eine Anordnung behandelt, bis du das änderst.</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Recorded. For 15 minutes it can be taken back.</source>
        <translation>Festgehalten. 15 Minuten lang lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Whatever they said, there is another way:</source>
        <translation>Was auch gesagt wurde, es gibt noch einen anderen Weg:</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Fragen zum Schutz</translation>
    </message>
    <message>
        <source>Someone can help you right now: Help and safety</source>
        <translation>Jemand kann dir jetzt gleich helfen: Hilfe und Schutz</translation>
    </message>
    <message>
        <source>Clear these answers</source>
        <translation>Diese Antworten löschen</translation>
    </message>
    <message>
        <source>The answers are gone from the file.</source>
        <translation>Die Antworten sind aus der Datei gelöscht.</translation>
    </message>
    <message>
        <source>They keep the workbook from suggesting something harmful. You can leave them out.</source>
        <translation>Sie bewahren davor, dass das Arbeitsbuch etwas Schädliches vorschlägt. Du kannst sie auslassen.</translation>
    </message>
    <message>
        <source>Record what {name} said</source>
        <translation>Festhalten, was {name} gesagt hat</translation>
    </message>
    <message>
        <source>Record what they said</source>
        <translation>Festhalten, was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The copy is being made.</source>
        <translation>Die Kopie wird gerade gemacht.</translation>
    </message>
    <message>
        <source>The backup is being made.</source>
        <translation>Die Sicherungskopie wird gerade gemacht.</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>It holds everything, the last words too, under the same passphrase, if any.</source>
        <translation>Sie enthält alles, auch die letzten Worte, unter derselben Passphrase, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The backup is made, and was opened once to prove it.</source>
        <translation>Die Sicherungskopie ist fertig und wurde zur Probe einmal geöffnet.</translation>
    </message>
</context>
<context>
    <name>CountryChooser</name>
    <message>
        <source>Numbers for</source>
        <translation>Nummern für</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>{file} · on this computer only</source>
        <translation>{file} · nur auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>F4 opens a calendar, Delete leaves it empty.</source>
        <translation>F4 öffnet einen Kalender, Entf lässt es leer.</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>{path} (open in another window)</source>
        <translation>{path} (in einem anderen Fenster geöffnet)</translation>
    </message>
    <message>
        <source>These could not be deleted:</source>
        <translation>Diese ließen sich nicht löschen:</translation>
    </message>
    <message>
        <source>Other workbooks: they stay, unless you mark them</source>
        <translation>Andere Arbeitsbücher: sie bleiben, wenn du sie nicht ankreuzt</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is deleted</source>
        <translation>Das wird gelöscht</translation>
    </message>
    <message>
        <source>This may remain</source>
        <translation>Das bleibt vielleicht zurück</translation>
    </message>
    <message>
        <source>Copies that you saved elsewhere, letters and pages that you saved or printed, and backups and snapshots of this computer, or of a service that copies folders. Files are overwritten once before they go, but a disk may keep parts of them, a flash disk above all. The program itself stays installed.</source>
        <translation>Kopien, die du anderswo gespeichert hast, Briefe und Seiten, die du gespeichert oder gedruckt hast, und Sicherungskopien und Schnappschüsse dieses Computers oder eines Dienstes, der Ordner kopiert. Dateien werden einmal überschrieben, bevor sie verschwinden, doch ein Datenträger kann Teile davon behalten, vor allem ein Flash-Speicher. Das Programm selbst bleibt installiert.</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and that includes you. Everything listed below is deleted, and the program closes.</source>
        <translation>Niemand kann es zurückholen, auch du nicht. Alles, was unten aufgeführt ist, wird gelöscht, und das Programm schließt sich.</translation>
    </message>
</context>
<context>
    <name>DeletingAll</name>
    <message>
        <source>The workbook: {path}</source>
        <translation>Das Arbeitsbuch: {path}</translation>
    </message>
    <message>
        <source>What a backup took the place of: {path}</source>
        <translation>Was durch eine Sicherungskopie ersetzt wurde: {path}</translation>
    </message>
    <message>
        <source>Your settings: {path}</source>
        <translation>Deine Einstellungen: {path}</translation>
    </message>
    <message>
        <source>The log, which holds no text of yours: {path}</source>
        <translation>Das Protokoll, in dem kein Text von dir steht: {path}</translation>
    </message>
    <message>
        <source>What is left of a sample or a backup you looked around in, if anything</source>
        <translation>Reste einer Beispielgeschichte oder Sicherungskopie, in der du dich umgesehen hast, falls es welche gibt</translation>
    </message>
    <message>
        <source>One backup, in {folders}</source>
        <translation>Eine Sicherungskopie, in {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, in {folders}</source>
        <translation>
            <numerusform>%n Sicherungskopie, in {folders}</numerusform>
            <numerusform>%n Sicherungskopien, in {folders}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The letter as text</source>
        <translation>Der Brief als Text</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Copy by hand</source>
        <translation>Abschreiben</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>The printed page. Its paragraphs can be read one after another.</source>
        <translation>Die gedruckte Seite. Ihre Absätze lassen sich nacheinander lesen.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Zurück zur Liste</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+↑ in the list</source>
        <translation>Alt+↑ in der Liste</translation>
    </message>
    <message>
        <source>Alt+↓ in the list</source>
        <translation>Alt+↓ in der Liste</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>What is OK</source>
        <translation>Was in Ordnung ist</translation>
    </message>
    <message>
        <source>What is not OK</source>
        <translation>Was nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>If it is crossed</source>
        <translation>Wenn sie überschritten wird</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a workbook</source>
        <translation>Arbeitsbuch öffnen</translation>
    </message>
    <message>
        <source>Workbooks (*.reconcile)</source>
        <translation>Arbeitsbücher (*.reconcile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo es liegen soll</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-Texte (*.odt)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Plain text files (*.txt)</source>
        <translation>Reine Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Kurve speichern</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save everything as JSON</source>
        <translation>Alles als JSON speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Read everything in</source>
        <translation>Alles einlesen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>EarlierCheckIns</name>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>EarlierPages</name>
    <message>
        <source>No pages yet. A page is for whatever is on your mind, with no question to answer. It is kept as you type.</source>
        <translation>Noch keine Seiten. Eine Seite ist für alles, was dir durch den Kopf geht, ganz ohne Frage. Sie wird gespeichert, während du schreibst.</translation>
    </message>
    <message>
        <source>Earlier pages</source>
        <translation>Frühere Seiten</translation>
    </message>
    <message>
        <source>Show older pages</source>
        <translation>Ältere Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Another program changed this workbook while it is open here.</source>
        <translation>Ein anderes Programm hat dieses Arbeitsbuch geändert, während es hier geöffnet ist.</translation>
    </message>
    <message>
        <source>What you see was read again. A text that you were writing stays as you wrote it; what the other program had written there is kept in the bin, as a journal page. Close the other program, so that only one writes.</source>
        <translation>Was du siehst, wurde neu gelesen. Ein Text, an dem du gerade geschrieben hast, bleibt so, wie du ihn geschrieben hast; was das andere Programm an der Stelle geschrieben hatte, liegt als Tagebuchseite im Papierkorb. Schließ das andere Programm, damit nur eines schreibt.</translation>
    </message>
</context>
<context>
    <name>EntriesList</name>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>What happened, in a sentence or two.</source>
        <translation>Was geschehen ist, in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>EntryNotes</name>
    <message>
        <source>Earlier notes</source>
        <translation>Frühere Notizen</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>A new event</source>
        <translation>Ein neues Ereignis</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Dieses Ereignis</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>small</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>large</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>How much it weighs to me</source>
        <translation>Wie schwer es für mich wiegt</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>Was ich danach getan habe</translation>
    </message>
    <message>
        <source>This day is still to come. It is kept, and stands on the chart from then on.</source>
        <translation>Dieser Tag kommt noch. Das Ereignis ist gespeichert und steht von da an in der Kurve.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Lets them choose whether to read on.</source>
        <translation>Lässt der anderen Person die Wahl, ob sie weiterliest.</translation>
    </message>
    <message>
        <source>{partner}, this is an apology for reading your messages. You can put it down at any point, and no answer is needed.</source>
        <translation>{partner}, das ist eine Entschuldigung dafür, dass ich deine Nachrichten gelesen habe. Du kannst sie jederzeit weglegen, und eine Antwort ist nicht nötig.</translation>
    </message>
    <message>
        <source>Please, please read this to the very end, it took me three nights and you owe me that much.</source>
        <translation>Bitte, bitte lies das bis ganz zum Schluss, es hat mich drei Nächte gekostet, und so viel bist du mir schuldig.</translation>
    </message>
    <message>
        <source>Says it, without conditions.</source>
        <translation>Sagt es, ohne Bedingungen.</translation>
    </message>
    <message>
        <source>I am sorry. I read your messages, and I lied to you about it.</source>
        <translation>Es tut mir leid. Ich habe deine Nachrichten gelesen, und ich habe dich darüber angelogen.</translation>
    </message>
    <message>
        <source>I guess I wanted to apologise if any of this upset you.</source>
        <translation>Ich wollte mich wohl entschuldigen, falls dich davon irgendetwas verärgert hat.</translation>
    </message>
    <message>
        <source>Says plainly what was done, so that nobody has to guess.</source>
        <translation>Sagt klar, was getan wurde, sodass niemand raten muss.</translation>
    </message>
    <message>
        <source>On the fourth of March I waited until you were asleep and read three weeks of messages between you and your sister. When you asked me at breakfast, I said I had not touched your phone. That was a lie.</source>
        <translation>Am vierten März habe ich gewartet, bis du geschlafen hast, und drei Wochen an Nachrichten zwischen dir und deiner Schwester gelesen. Als du mich beim Frühstück gefragt hast, habe ich gesagt, ich hätte dein Telefon nicht angerührt. Das war gelogen.</translation>
    </message>
    <message>
        <source>Some things happened that should not have happened, and mistakes were made on both sides.</source>
        <translation>Es sind Dinge passiert, die nicht hätten passieren sollen, und Fehler wurden auf beiden Seiten gemacht.</translation>
    </message>
    <message>
        <source>Lets them see that it is seen.</source>
        <translation>Lässt die andere Person sehen, dass es gesehen wird.</translation>
    </message>
    <message>
        <source>You told me you lay awake for weeks and started to check your own memory. You had trusted me with the one place you could be unguarded. I imagine the house did not feel like yours any more; I may not know the half of it.</source>
        <translation>Du hast mir gesagt, dass du wochenlang wach lagst und anfingst, deiner eigenen Erinnerung zu misstrauen. Du hattest mir den einen Ort anvertraut, an dem du dich nicht schützen musstest. Ich stelle mir vor, dass sich die Wohnung nicht mehr wie deine anfühlte; vielleicht weiß ich nicht einmal die Hälfte.</translation>
    </message>
    <message>
        <source>I know exactly how you feel, and I&apos;m sorry your feelings got hurt, but it really wasn&apos;t meant like that.</source>
        <translation>Ich weiß genau, wie du dich fühlst, und es tut mir leid, dass deine Gefühle verletzt wurden, aber so war es wirklich nicht gemeint.</translation>
    </message>
    <message>
        <source>Helps to make sense of it, and keeps the choice with the one who made it.</source>
        <translation>Hilft, es zu verstehen, und lässt die Entscheidung bei der Person, die sie getroffen hat.</translation>
    </message>
    <message>
        <source>I was afraid you were going to leave, and I chose to spy rather than ask. That is not an excuse.</source>
        <translation>Ich hatte Angst, dass du gehst, und ich habe mich entschieden, dir nachzuspionieren, statt zu fragen. Das entschuldigt es nicht.</translation>
    </message>
    <message>
        <source>I only did it because you had been so distant and I was under so much stress at work.</source>
        <translation>Ich habe es nur getan, weil du so abweisend warst und ich bei der Arbeit so viel Stress hatte.</translation>
    </message>
    <message>
        <source>Makes good what can be made good, and names what cannot.</source>
        <translation>Macht gut, was sich gutmachen lässt, und nennt, was sich nicht gutmachen lässt.</translation>
    </message>
    <message>
        <source>I have told your sister that I read the messages, because she thought you had shown them to me. I will pay for the new phone you felt you had to buy. The trust I cannot give back; I know that.</source>
        <translation>Ich habe deiner Schwester gesagt, dass ich die Nachrichten gelesen habe, weil sie dachte, du hättest sie mir gezeigt. Ich bezahle das neue Telefon, das du meintest, kaufen zu müssen. Das Vertrauen kann ich nicht zurückgeben; das weiß ich.</translation>
    </message>
    <message>
        <source>I&apos;ll take you to Paris and make it all up to you.</source>
        <translation>Ich fahre mit dir nach Paris und mache alles wieder gut.</translation>
    </message>
    <message>
        <source>Says why it is less likely to happen again, in something they could notice.</source>
        <translation>Sagt, warum es sich weniger wahrscheinlich wiederholt, an etwas, das die andere Person bemerken könnte.</translation>
    </message>
    <message>
        <source>I see a counsellor on Tuesdays since April. When the fear comes up I will say “I am scared right now” and go for a walk instead of looking for proof.</source>
        <translation>Seit April gehe ich dienstags in eine Beratung. Wenn die Angst hochkommt, sage ich „Ich habe gerade Angst“ und gehe spazieren, statt nach Beweisen zu suchen.</translation>
    </message>
    <message>
        <source>I swear I will never ever do anything to hurt you again. I&apos;m a changed person.</source>
        <translation>Ich schwöre, ich tue nie, nie wieder etwas, das dich verletzt. Ich bin ein anderer Mensch.</translation>
    </message>
    <message>
        <source>Leaves them free.</source>
        <translation>Lässt die andere Person frei.</translation>
    </message>
    <message>
        <source>You do not have to answer this or forgive me. You asked for space and I will keep to that.</source>
        <translation>Du musst darauf nicht antworten und mir nicht verzeihen. Du hast um Abstand gebeten, und daran halte ich mich.</translation>
    </message>
    <message>
        <source>I hope you can find it in your heart to forgive me and call me by the weekend.</source>
        <translation>Ich hoffe, du bringst es übers Herz, mir zu verzeihen, und rufst bis zum Wochenende an.</translation>
    </message>
    <message>
        <source>Ends without a hook.</source>
        <translation>Endet ohne Haken.</translation>
    </message>
    <message>
        <source>Thank you for the years of Sunday pancakes. I wish you well. Jo</source>
        <translation>Danke für die Jahre mit den Pfannkuchen am Sonntag. Ich wünsche dir alles Gute. Jo</translation>
    </message>
    <message>
        <source>Yours forever, your soulmate. PS: remember Lisbon? You can&apos;t throw that away.</source>
        <translation>Für immer dein, in Seelenverwandtschaft. PS: Erinnerst du dich an Lissabon? Das kannst du nicht wegwerfen.</translation>
    </message>
    <message>
        <source>Says how it was ended, and what they were left with.</source>
        <translation>Sagt, wie Schluss gemacht wurde und womit die andere Person allein blieb.</translation>
    </message>
    <message>
        <source>I ended it with a message on a Sunday evening, and I did not answer when you rang. You had to ask my brother whether it was true.</source>
        <translation>Ich habe an einem Sonntagabend mit einer Nachricht Schluss gemacht, und als du angerufen hast, bin ich nicht ans Telefon gegangen. Du musstest meinen Bruder fragen, ob es stimmt.</translation>
    </message>
    <message>
        <source>It had been over for a long time, I was only the one who said it.</source>
        <translation>Es war schon lange vorbei, ich habe es nur ausgesprochen.</translation>
    </message>
    <message>
        <source>Says what goes on, with or without the other person.</source>
        <translation>Sagt, was weitergeht, mit der anderen Person oder ohne sie.</translation>
    </message>
    <message>
        <source>I take with me that a number can be said out loud. The next time I owe money, I will say so in the first week.</source>
        <translation>Ich nehme mit, dass man eine Zahl laut sagen kann. Wenn ich das nächste Mal Geld schulde, sage ich es in der ersten Woche.</translation>
    </message>
    <message>
        <source>I have learned never to let anybody that close again.</source>
        <translation>Ich habe gelernt, nie wieder jemanden so nah an mich heranzulassen.</translation>
    </message>
    <message>
        <source>Stops waiting.</source>
        <translation>Hört auf zu warten.</translation>
    </message>
    <message>
        <source>I do not wait for a message any more. You are free of my questions, and of this letter, which I keep.</source>
        <translation>Ich warte nicht mehr auf eine Nachricht. Du bist frei von meinen Fragen und von diesem Brief, den ich behalte.</translation>
    </message>
    <message>
        <source>One day you will see what we had, and I will still be here.</source>
        <translation>Eines Tages wirst du sehen, was wir hatten, und dann bin ich immer noch da.</translation>
    </message>
</context>
<context>
    <name>ExamplesPanel</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Two examples</source>
        <translation>Zwei Beispiele</translation>
    </message>
    <message>
        <source>One that says it</source>
        <translation>Eines, das es sagt</translation>
    </message>
    <message>
        <source>One that does not</source>
        <translation>Eines, das es nicht sagt</translation>
    </message>
    <message>
        <source>Both are invented. Words that somebody else wrote are worth little in an apology.</source>
        <translation>Beide sind erfunden. Worte, die jemand anders geschrieben hat, sind in einer Entschuldigung wenig wert.</translation>
    </message>
</context>
<context>
    <name>FeelingChips</name>
    <message>
        <source>{word} says what somebody did. Under it there is often:</source>
        <translation>{word} sagt, was jemand getan hat. Darunter liegt oft:</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Ein anderes…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>‹ All</source>
        <translation>‹ Alle</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this letter</source>
        <translation>In diesem Brief suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift and Enter to the one before.</source>
        <translation>Die Eingabetaste führt zur nächsten Stelle, Umschalt und Eingabetaste zur vorigen.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not in this letter</source>
        <translation>Nicht in diesem Brief</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find in boundaries</source>
        <translation>In den Grenzen suchen</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Meine Reihenfolge</translation>
    </message>
    <message>
        <source>By their words</source>
        <translation>Nach dem Wortlaut</translation>
    </message>
    <message>
        <source>By whose they are</source>
        <translation>Danach, wessen sie sind</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach dem Stand</translation>
    </message>
    <message>
        <source>By the day to look again</source>
        <translation>Nach „Wieder ansehen am“</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Back to what was found</source>
        <translation>Zurück zum Gefundenen</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Someone can help you right now: Help and safety</source>
        <translation>Jemand kann dir jetzt gleich helfen: Hilfe und Schutz</translation>
    </message>
    <message>
        <source>Using this safely</source>
        <translation>Sicher damit umgehen</translation>
    </message>
    <message>
        <source>This is a private place to think about something that happened between you and another person: what was yours, what was not, and what you want to do now. Nothing in it is sent anywhere, and no outcome is expected of you.</source>
        <translation>Hier kannst du für dich allein über etwas nachdenken, das zwischen dir und einem anderen Menschen geschehen ist: was davon bei dir lag, was nicht, und was du jetzt tun willst. Nichts davon wird irgendwohin gesendet, und kein Ergebnis wird von dir erwartet.</translation>
    </message>
    <message>
        <source>A few questions, so that this workbook does not suggest something harmful. You can skip them, and change them later.</source>
        <translation>Ein paar Fragen, damit dieses Arbeitsbuch nichts Schädliches vorschlägt. Du kannst sie überspringen und später ändern.</translation>
    </message>
    <message>
        <source>Is this computer used by someone who would be angry to find this? Then a different device may be safer.</source>
        <translation>Benutzt noch jemand diesen Computer und wäre wütend, das hier zu finden? Dann ist ein anderes Gerät vielleicht sicherer.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Names are used in questions and letters. Any name will do, or none.</source>
        <translation>Namen kommen in Fragen und Briefen vor. Jeder Name geht, oder keiner.</translation>
    </message>
    <message>
        <source>The two of you</source>
        <translation>Ihr beide</translation>
    </message>
    <message>
        <source>Which is safer for you depends on who else uses this computer.</source>
        <translation>Was für dich sicherer ist, hängt davon ab, wer diesen Computer sonst noch benutzt.</translation>
    </message>
    <message>
        <source>A passphrase, or none</source>
        <translation>Eine Passphrase oder keine</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Open the workbook</source>
        <translation>Arbeitsbuch öffnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ForYourself</name>
    <message>
        <source>Print “For myself: not to be sent” at the top</source>
        <translation>Oben „Für mich: nicht zum Abschicken“ drucken</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>You can print this to read it or keep it. Giving it is not offered here.</source>
        <translation>Du kannst das drucken, um es zu lesen oder zu behalten. Es zu geben, wird hier nicht angeboten.</translation>
    </message>
    <message>
        <source>It is your machine; keeping to that is up to you.</source>
        <translation>Es ist dein Computer; ob du dich daran hältst, liegt bei dir.</translation>
    </message>
</context>
<context>
    <name>FreePage</name>
    <message>
        <source>Write freely</source>
        <translation>Frei schreiben</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Deine Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before (Alt+Up)</source>
        <translation>Vorige Seite (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Page after (Alt+Down)</source>
        <translation>Nächste Seite (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Titel hinzufügen</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Tag ändern…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>A page of yours</source>
        <translation>Eine Seite von dir</translation>
    </message>
    <message>
        <source>Move page to the bin</source>
        <translation>Seite in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>The backup is open, in the place of the workbook.</source>
        <translation>Die Sicherungskopie ist geöffnet, an der Stelle des Arbeitsbuchs.</translation>
    </message>
    <message>
        <source>The former file was not changed. It is kept as {path}</source>
        <translation>Die frühere Datei wurde nicht verändert. Sie liegt unter {path}</translation>
    </message>
    <message>
        <source>One entry could be read. It is open here, in a new workbook.</source>
        <translation>Ein Eintrag ließ sich lesen. Er ist hier geöffnet, in einem neuen Arbeitsbuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read. They are open here, in a new workbook.</source>
        <translation>
            <numerusform>%n Eintrag ließ sich lesen. Er ist hier geöffnet, in einem neuen Arbeitsbuch.</numerusform>
            <numerusform>%n Einträge ließen sich lesen. Sie sind hier geöffnet, in einem neuen Arbeitsbuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was not changed. The journal has a page, “What was rescued”. The new workbook is {path}</source>
        <translation>Die beschädigte Datei wurde nicht verändert. Im Tagebuch steht eine Seite „Was gerettet wurde“. Das neue Arbeitsbuch liegt unter {path}</translation>
    </message>
    <message>
        <source>That did not open it. Nothing is lost; try again.</source>
        <translation>Damit ließ es sich nicht öffnen. Nichts ist verloren; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Give the passphrase of the damaged workbook.</source>
        <translation>Gib die Passphrase des beschädigten Arbeitsbuchs ein.</translation>
    </message>
    <message>
        <source>What can be read is being brought over.</source>
        <translation>Was sich lesen lässt, wird gerade herübergeholt.</translation>
    </message>
    <message>
        <source>Give the passphrase that the backup was made with.</source>
        <translation>Gib die Passphrase ein, mit der die Sicherungskopie gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>When it was given</source>
        <translation>Wann er gegeben wurde</translation>
    </message>
    <message>
        <source>If it was given already, you can keep that here.</source>
        <translation>Wenn er schon gegeben wurde, kannst du das hier festhalten.</translation>
    </message>
    <message>
        <source>Keeps the day, and the words as they are now.</source>
        <translation>Hält den Tag fest und die Worte, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Meine Versprechen</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie er gegeben wurde</translation>
    </message>
    <message>
        <source>by post, read aloud</source>
        <translation>per Post, vorgelesen</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>Im Verlauf festhalten</translation>
    </message>
    <message>
        <source>The words that were given</source>
        <translation>Die Worte, die gegeben wurden</translation>
    </message>
    <message>
        <source>See it on the timeline</source>
        <translation>Auf der Zeitleiste ansehen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>GivingLog</name>
    <message>
        <source>One is enough for now. Would a kept promise say more?</source>
        <translation>Ein Brief ist vorerst genug. Würde ein gehaltenes Versprechen mehr sagen?</translation>
    </message>
</context>
<context>
    <name>GivingPages</name>
    <message>
        <source>Read it as {partner}</source>
        <translation>Als {partner} lesen</translation>
    </message>
    <message>
        <source>Let it rest…</source>
        <translation>Ruhen lassen…</translation>
    </message>
    <message>
        <source>Promises in this letter…</source>
        <translation>Versprechen in diesem Brief…</translation>
    </message>
    <message>
        <source>Before you give it…</source>
        <translation>Bevor du ihn gibst…</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>Let letter rest</source>
        <translation>Brief ruhen lassen</translation>
    </message>
    <message>
        <source>It does not rest.</source>
        <translation>Er ruht nicht.</translation>
    </message>
    <message>
        <source>It rests until {moment}. You can read and change it. The letter will not be offered for giving.</source>
        <translation>Er ruht bis {moment}. Du kannst ihn lesen und ändern. So lange wird nicht angeboten, ihn zu geben.</translation>
    </message>
    <message>
        <source>One is enough for now. Would a kept promise say more?</source>
        <translation>Ein Brief ist vorerst genug. Würde ein gehaltenes Versprechen mehr sagen?</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Meine Versprechen</translation>
    </message>
</context>
<context>
    <name>GuideField</name>
    <message>
        <source>Make this a promise…</source>
        <translation>Daraus ein Versprechen…</translation>
    </message>
    <message>
        <source>Make this a boundary…</source>
        <translation>Daraus eine Grenze…</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Change date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Move entry to the bin</source>
        <translation>Eintrag in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>GuideSheetPage</name>
    <message>
        <source>All guides</source>
        <translation>Alle Anleitungen</translation>
    </message>
    <message>
        <source>Previous guide</source>
        <translation>Vorige Anleitung</translation>
    </message>
    <message>
        <source>Next guide</source>
        <translation>Nächste Anleitung</translation>
    </message>
    <message>
        <source>Previous guide (Alt+Up)</source>
        <translation>Vorige Anleitung (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Next guide (Alt+Down)</source>
        <translation>Nächste Anleitung (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>Zum Weiterlesen</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>An order about contact is in force, or may be. Only the court can change it.</source>
        <translation>Eine Anordnung zum Kontakt, vom Gericht oder von der Polizei, gilt oder könnte gelten. Ändern kann sie nur, wer sie erlassen hat.</translation>
    </message>
    <message>
        <source>{partner} does not want contact.</source>
        <translation>{partner} möchte keinen Kontakt.</translation>
    </message>
    <message>
        <source>{partner} asked for space. Plans for two can wait until they say more.</source>
        <translation>{partner} hat um Abstand gebeten. Pläne für zwei können warten, bis mehr gesagt ist.</translation>
    </message>
    <message>
        <source>You do not know yet how {partner} wants contact. What they say comes first.</source>
        <translation>Du weißt noch nicht, welchen Kontakt {partner} möchte. Was {partner} sagt, kommt zuerst.</translation>
    </message>
    <message>
        <source>There has been fear between you, or may have been. Safety comes before plans.</source>
        <translation>Zwischen euch gab es Angst, oder es kann sie gegeben haben. Erst kommt der Schutz, dann kommen Pläne.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Change it as you like. What you wrote stays as it is.</source>
        <translation>Ändere es, wie du möchtest. Was du geschrieben hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Due, if it has a day</source>
        <translation>Fällig am, wenn es einen Tag gibt</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>A copy for a letter you keep</source>
        <translation>Eine Kopie für einen Brief, den du behältst</translation>
    </message>
    <message>
        <source>A copy for your letter</source>
        <translation>Eine Kopie für deinen Brief</translation>
    </message>
    <message>
        <source>Put it into the letter</source>
        <translation>In den Brief setzen</translation>
    </message>
    <message>
        <source>A promise: small, clear and in your own hands</source>
        <translation>Ein Versprechen: klein, klar und ganz in deiner Hand</translation>
    </message>
    <message>
        <source>Make this promise</source>
        <translation>Versprechen anlegen</translation>
    </message>
    <message>
        <source>A boundary, in one line</source>
        <translation>Eine Grenze, in einer Zeile</translation>
    </message>
    <message>
        <source>Make this boundary</source>
        <translation>Grenze anlegen</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Mich selbst</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>A new letter</source>
        <translation>Ein neuer Brief</translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation>Begonnen am {day}</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>All help pages</source>
        <translation>Alle Hilfeseiten</translation>
    </message>
    <message>
        <source>‹ {page}</source>
        <translation>‹ {page}</translation>
    </message>
</context>
<context>
    <name>HeardLines</name>
    <message>
        <source>Back to what stood here</source>
        <translation>Zurück zu dem, was hier stand</translation>
    </message>
    <message>
        <source>Fill it in from these words</source>
        <translation>Aus diesen Worten ausfüllen</translation>
    </message>
    <message>
        <source>These words judge or guess; no camera shows that. What did you see or hear, and what did you feel?</source>
        <translation>Diese Worte urteilen oder vermuten; das zeigt keine Kamera. Was hast du gesehen oder gehört, und was hast du gefühlt?</translation>
    </message>
    <message>
        <source>These words say what happened and accuse nobody. What did you feel?</source>
        <translation>Diese Worte sagen, was geschehen ist, und klagen niemanden an. Was hast du gefühlt?</translation>
    </message>
    <message>
        <source>These words are an I-statement already, or nearly one.</source>
        <translation>Diese Worte sind schon eine Ich-Botschaft, oder fast.</translation>
    </message>
    <message>
        <source>These words say {partner}’s side. What about yours?</source>
        <translation>Diese Worte sagen, wie es für {partner} war. Und für dich?</translation>
    </message>
    <message>
        <source>Nothing is filled in from these words.</source>
        <translation>Aus diesen Worten wird nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>No accusation was found in these words, so nothing is turned round. You can still say a feeling of your own.</source>
        <translation>In diesen Worten wurde kein Vorwurf gefunden, deshalb wird nichts umgewandelt. Ein eigenes Gefühl kannst du trotzdem sagen.</translation>
    </message>
    <message>
        <source>Filled in from your words. Would a camera have shown it so?</source>
        <translation>Aus deinen Worten ausgefüllt. Hätte eine Kamera es so gezeigt?</translation>
    </message>
    <message>
        <source>What a camera could have shown is filled in, without “always” or a guess. What did you feel?</source>
        <translation>Was eine Kamera gezeigt haben könnte, ist ausgefüllt, ohne „immer“ und ohne Vermutung. Was hast du gefühlt?</translation>
    </message>
    <message>
        <source>Your feeling is filled in. What happened, as a camera would have shown it?</source>
        <translation>Dein Gefühl ist ausgefüllt. Was ist geschehen, so wie eine Kamera es gezeigt hätte?</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>No help page has these words.</source>
        <translation>Auf keiner Hilfeseite stehen diese Wörter.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print as a small card…</source>
        <translation>Als kleine Karte drucken…</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
    <message>
        <source>If someone is being hurt or in danger, talk to a person first.</source>
        <translation>Wenn jemand verletzt wird oder in Gefahr ist, sprich zuerst mit einem Menschen.</translation>
    </message>
    <message>
        <source>The numbers that come with the program could not be read: there is a mistake in their file. Settings names it.</source>
        <translation>Die Nummern, die das Programm mitbringt, konnten nicht gelesen werden: In ihrer Datei ist ein Fehler. Die Einstellungen nennen ihn.</translation>
    </message>
    <message>
        <source>Something on this page is left out: there is a mistake in its file. Settings names it.</source>
        <translation>Auf dieser Seite fehlt etwas: In ihrer Datei ist ein Fehler. Die Einstellungen nennen ihn.</translation>
    </message>
    <message>
        <source>Move person to the bin</source>
        <translation>Person in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring a person back</source>
        <translation>Person zurückholen</translation>
    </message>
    <message>
        <source>The oldest of these numbers was read on {day}. Numbers change: check them.</source>
        <translation>Die älteste dieser Nummern wurde am {day} nachgelesen. Nummern ändern sich: Prüfe sie.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Press Enter to go on</source>
        <translation>Weiter mit der Eingabetaste</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Hide everything at once</source>
        <translation>Alles auf einmal verbergen</translation>
    </message>
    <message>
        <source>On single screens</source>
        <translation>Auf einzelnen Seiten</translation>
    </message>
    <message>
        <source>Reflect: next question, and skip</source>
        <translation>Nachdenken: nächste Frage und überspringen</translation>
    </message>
    <message>
        <source>Reflect, Apologise: the one before or after</source>
        <translation>Nachdenken, Entschuldigen: eins zurück oder weiter</translation>
    </message>
    <message>
        <source>Trust, Today: kept, done late, not kept, released, changed</source>
        <translation>Vertrauen, Heute: gehalten, verspätet getan, nicht gehalten, hinfällig, geändert</translation>
    </message>
    <message>
        <source>Apologise: move a part, in the list</source>
        <translation>Entschuldigen: einen Teil verschieben, in der Liste</translation>
    </message>
    <message>
        <source>Boundaries: move to the bin</source>
        <translation>Grenzen: in den Papierkorb</translation>
    </message>
    <message>
        <source>Boundaries: move up, move down</source>
        <translation>Grenzen: nach oben, nach unten</translation>
    </message>
    <message>
        <source>Printing: fit the page</source>
        <translation>Drucken: Seite einpassen</translation>
    </message>
    <message>
        <source>Leave a page</source>
        <translation>Eine Seite verlassen</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Journal page</source>
        <translation>Tagebuchseite</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Question of your own</source>
        <translation>Eigene Frage</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Part of a letter</source>
        <translation>Teil eines Briefs</translation>
    </message>
    <message>
        <source>Earlier version of a letter</source>
        <translation>Frühere Fassung eines Briefs</translation>
    </message>
    <message>
        <source>Note on giving a letter</source>
        <translation>Notiz zum Geben eines Briefs</translation>
    </message>
    <message>
        <source>Sentence to say</source>
        <translation>Satz zum Sagen</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Entry in the log of a boundary</source>
        <translation>Eintrag im Verlauf einer Grenze</translation>
    </message>
    <message>
        <source>Agreement about openness</source>
        <translation>Vereinbarung über Offenheit</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Day of a promise</source>
        <translation>Tag eines Versprechens</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Rückblick der Woche</translation>
    </message>
    <message>
        <source>Entry in the listening log</source>
        <translation>Notiz zum Zuhören</translation>
    </message>
    <message>
        <source>Something to grow in</source>
        <translation>Etwas, worin du wachsen willst</translation>
    </message>
    <message>
        <source>Note on something to grow in</source>
        <translation>Notiz zu etwas, worin du wachsen willst</translation>
    </message>
    <message>
        <source>Good time</source>
        <translation>Gute Zeit</translation>
    </message>
    <message>
        <source>Something asked of you</source>
        <translation>Etwas, worum du gebeten wurdest</translation>
    </message>
    <message>
        <source>Something to tell</source>
        <translation>Etwas, das noch zu sagen ist</translation>
    </message>
    <message>
        <source>Something that matters to you</source>
        <translation>Etwas, das dir wichtig ist</translation>
    </message>
    <message>
        <source>Something to keep</source>
        <translation>Etwas zum Behalten</translation>
    </message>
    <message>
        <source>Plan for time apart</source>
        <translation>Plan für eine Zeit mit Abstand</translation>
    </message>
    <message>
        <source>How things stood between you</source>
        <translation>Wie es zwischen euch stand</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Field of a sheet</source>
        <translation>Feld eines Blatts</translation>
    </message>
    <message>
        <source>Somebody who can help</source>
        <translation>Ein Mensch, der helfen kann</translation>
    </message>
    <message>
        <source>An apology</source>
        <translation>Eine Entschuldigung</translation>
    </message>
    <message>
        <source>For something you did. It may be given, kept, or never finished.</source>
        <translation>Für etwas, das du getan hast. Man kann sie geben, behalten oder nie fertig schreiben.</translation>
    </message>
    <message>
        <source>For something you did. It may be kept, or never finished.</source>
        <translation>Für etwas, das du getan hast. Man kann sie behalten oder nie fertig schreiben.</translation>
    </message>
    <message>
        <source>For how you ended it</source>
        <translation>Für die Art, wie du Schluss gemacht hast</translation>
    </message>
    <message>
        <source>When you were the one who left. It names how it was ended, and asks for nothing.</source>
        <translation>Wenn du gegangen bist. Sie nennt, wie es endete, und bittet um nichts.</translation>
    </message>
    <message>
        <source>One short message</source>
        <translation>Eine kurze Nachricht</translation>
    </message>
    <message>
        <source>A few lines that {partner} can leave unanswered. Then nothing more.</source>
        <translation>Ein paar Zeilen, die {partner} unbeantwortet lassen kann. Danach nichts mehr.</translation>
    </message>
    <message>
        <source>Something to say aloud</source>
        <translation>Etwas zum Aussprechen</translation>
    </message>
    <message>
        <source>Three to six sentences for a talk, with the time they take.</source>
        <translation>Drei bis sechs Sätze für ein Gespräch, mit der Zeit, die sie brauchen.</translation>
    </message>
    <message>
        <source>A letter to let go</source>
        <translation>Ein Brief zum Loslassen</translation>
    </message>
    <message>
        <source>A goodbye to keep: what was, what you take with you, what you leave.</source>
        <translation>Ein Abschied zum Behalten: was war, was du mitnimmst, was du zurücklässt.</translation>
    </message>
    <message>
        <source>A letter that is never sent</source>
        <translation>Ein Brief, der nie abgeschickt wird</translation>
    </message>
    <message>
        <source>Whatever you need to say. Nothing is marked, and it is never given.</source>
        <translation>Was auch immer du sagen musst. Nichts wird markiert, und gegeben wird er nie.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>In words: 3 March 2026</source>
        <translation>In Worten: 3. März 2026</translation>
    </message>
    <message>
        <source>Year first: 2026-03-03</source>
        <translation>Jahr zuerst: 2026-03-03</translation>
    </message>
    <message>
        <source>Days are written so from the next start of the program.</source>
        <translation>So werden Tage ab dem nächsten Start des Programms geschrieben.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>German has not been read by a native reader yet.</source>
        <translation>Das Deutsche hat noch niemand gelesen, dessen Muttersprache es ist.</translation>
    </message>
    <message>
        <source>The language of a letter is chosen with the letter. The coach, the I-statement and the example story are in English only.</source>
        <translation>Die Sprache eines Briefs wählst du beim Brief. Den Coach, die Ich-Botschaft und die Beispielgeschichte gibt es nur auf Englisch.</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Not shown: {list}.</source>
        <translation>Nicht gezeigt: {list}.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>verspätet getan</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>released</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>Done choosing</source>
        <translation>Auswahl fertig</translation>
    </message>
    <message>
        <source>What is shown…</source>
        <translation>Was gezeigt wird…</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Alles wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>LengthTold</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} in {sentences}</source>
        <translation>{words} in {sentences}</translation>
    </message>
    <message>
        <source>{words}, {time}</source>
        <translation>{words}, {time}</translation>
    </message>
    <message>
        <source>about {seconds} seconds to say</source>
        <translation>gesprochen etwa {seconds} Sekunden</translation>
    </message>
    <message>
        <source>about a minute to say</source>
        <translation>gesprochen etwa eine Minute</translation>
    </message>
    <message>
        <source>about {minutes} minutes to say</source>
        <translation>gesprochen etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>Three to six sentences can be taken in at once. What could go?</source>
        <translation>Drei bis sechs Sätze lassen sich auf einmal aufnehmen. Was könnte wegfallen?</translation>
    </message>
    <message>
        <source>Three sentences are enough: that you are sorry, for what, and what it did.</source>
        <translation>Drei Sätze genügen: dass es dir leidtut, was du getan hast und was es ausgelöst hat.</translation>
    </message>
    <message>
        <source>A few lines are easier to leave unanswered. What could go?</source>
        <translation>Ein paar Zeilen bleiben leichter unbeantwortet. Was könnte wegfallen?</translation>
    </message>
    <message>
        <source>Long letters can feel heavy. What could go?</source>
        <translation>Lange Briefe können schwer wiegen. Was könnte wegfallen?</translation>
    </message>
    <message>
        <source>Short is fine. Does it say what you did, and what it did?</source>
        <translation>Kurz ist gut. Steht darin, was du getan hast und was es ausgelöst hat?</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>New letter</source>
        <translation>Neuer Brief</translation>
    </message>
    <message>
        <source>Change language of letter</source>
        <translation>Sprache des Briefs ändern</translation>
    </message>
    <message>
        <source>Move letter to the bin</source>
        <translation>Brief in den Papierkorb legen</translation>
    </message>
    <message>
        <source>It is on one page now. The parts are kept as a version.</source>
        <translation>Er steht jetzt auf einer Seite. Die Teile sind als Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>It is in parts now. The page is kept as a version.</source>
        <translation>Er steht jetzt in Teilen. Die Seite ist als Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>Write letter the other way</source>
        <translation>Brief auf die andere Art schreiben</translation>
    </message>
    <message>
        <source>It is as it was. What it was until now is kept as a version.</source>
        <translation>Er ist wieder wie damals. Wie er bis eben war, ist als Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>Bring version back</source>
        <translation>Fassung zurückholen</translation>
    </message>
    <message>
        <source>Move part</source>
        <translation>Teil verschieben</translation>
    </message>
    <message>
        <source>Write parts together</source>
        <translation>Teile zusammenlegen</translation>
    </message>
    <message>
        <source>They are written together now. How it was is kept as a version.</source>
        <translation>Sie stehen jetzt zusammen. Wie es war, ist als Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>Write part in a field of its own</source>
        <translation>Teil in einem eigenen Feld schreiben</translation>
    </message>
    <message>
        <source>It has a field of its own again. The words stay where they were.</source>
        <translation>Er hat wieder ein eigenes Feld. Die Worte sind geblieben, wo sie waren.</translation>
    </message>
    <message>
        <source>Choose part of a sentence</source>
        <translation>Teil eines Satzes wählen</translation>
    </message>
    <message>
        <source>Log giving of letter</source>
        <translation>Geben des Briefs festhalten</translation>
    </message>
    <message>
        <source>Answer to a note</source>
        <translation>Auf eine Anmerkung antworten</translation>
    </message>
    <message>
        <source>This sentence is left alone. Settings ▸ Coach brings it back.</source>
        <translation>Dieser Satz wird in Ruhe gelassen. Unter Einstellungen ▸ Coach kannst du das zurücknehmen.</translation>
    </message>
    <message>
        <source>“{title}” will not be marked again. You can bring it back in Settings ▸ Coach.</source>
        <translation>„{title}“ wird nicht mehr markiert. Unter Einstellungen ▸ Coach kannst du das zurücknehmen.</translation>
    </message>
    <message>
        <source>Move entry to the bin</source>
        <translation>Eintrag in den Papierkorb legen</translation>
    </message>
    <message>
        <source>It is kept, with the words as they are now. It stands on the timeline, too.</source>
        <translation>Es ist festgehalten, mit den Worten, wie sie jetzt sind. Es steht auch auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Moved to the bin, with its versions.</source>
        <translation>In den Papierkorb gelegt, mit seinen Fassungen.</translation>
    </message>
    <message>
        <source>Bring letter back</source>
        <translation>Brief zurückholen</translation>
    </message>
</context>
<context>
    <name>LetterAloud</name>
    <message>
        <source>Read these words aloud</source>
        <translation>Diese Worte vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Von hier an vorlesen</translation>
    </message>
</context>
<context>
    <name>LetterMenu</name>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>Neuer Brief…</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>Mit diesem neu beginnen</translation>
    </message>
    <message>
        <source>Make a version to say aloud</source>
        <translation>Fassung zum Sprechen anlegen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>When it was given…</source>
        <translation>Wann er gegeben wurde…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>This waits until saving works again.</source>
        <translation>Das wartet, bis das Speichern wieder gelingt.</translation>
    </message>
    <message>
        <source>Turn this into an I-statement…</source>
        <translation>In eine Ich-Botschaft umwandeln…</translation>
    </message>
    <message>
        <source>I-statement…</source>
        <translation>Ich-Botschaft…</translation>
    </message>
</context>
<context>
    <name>LetterPromises</name>
    <message>
        <source>The coach is off, so nothing was looked for.</source>
        <translation>Der Coach ist aus, deshalb wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>The coach does not read this letter.</source>
        <translation>Der Coach liest diesen Brief nicht.</translation>
    </message>
    <message>
        <source>A promise has its own place in Trust. The words are copied; you can make them smaller there.</source>
        <translation>Ein Versprechen hat seinen eigenen Platz unter „Vertrauen“. Die Worte werden kopiert; dort kannst du sie kleiner machen.</translation>
    </message>
    <message>
        <source>What was found here is among your promises.</source>
        <translation>Was hier gefunden wurde, steht bei deinen Versprechen.</translation>
    </message>
    <message>
        <source>Nothing was recognised as a promise. That says little: it may be said in other words.</source>
        <translation>Nichts wurde als Versprechen erkannt. Das besagt wenig: Vielleicht steht es in anderen Worten da.</translation>
    </message>
    <message>
        <source>Add to promises…</source>
        <translation>Zu den Versprechen…</translation>
    </message>
</context>
<context>
    <name>LetterPromisesPanel</name>
    <message>
        <source>Promises in this letter</source>
        <translation>Versprechen in diesem Brief</translation>
    </message>
    <message>
        <source>Add to promises…</source>
        <translation>Zu den Versprechen…</translation>
    </message>
    <message>
        <source>Add to promises: {sentence}</source>
        <translation>Zu den Versprechen: {sentence}</translation>
    </message>
</context>
<context>
    <name>LetterTitles</name>
    <message>
        <source>To {partner}, begun on {day}</source>
        <translation>An {partner}, begonnen am {day}</translation>
    </message>
    <message>
        <source>last changed yesterday</source>
        <translation>zuletzt gestern geändert</translation>
    </message>
    <message>
        <source>last changed on {day}</source>
        <translation>zuletzt geändert am {day}</translation>
    </message>
    <message>
        <source>last changed today</source>
        <translation>zuletzt heute geändert</translation>
    </message>
    <message>
        <source>{title}, again</source>
        <translation>{title}, noch einmal</translation>
    </message>
    <message>
        <source>{title}, to say</source>
        <translation>{title}, zum Sprechen</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>Opens the list of letters.</source>
        <translation>Öffnet die Liste der Briefe.</translation>
    </message>
    <message>
        <source>Title of the letter</source>
        <translation>Titel des Briefs</translation>
    </message>
    <message>
        <source>For your list alone. It is not printed.</source>
        <translation>Nur für deine Liste. Er wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vorschau und Druck</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>I-statement</source>
        <translation>Ich-Botschaft</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>LettingGoPage</name>
    <message>
        <source>This is where you are. Today shows what belongs to it.</source>
        <translation>Hier bist du gerade. „Heute“ zeigt, was dazugehört.</translation>
    </message>
    <message>
        <source>If this is where you are, Today will show what belongs to it.</source>
        <translation>Wenn du gerade hier bist, zeigt „Heute“, was dazugehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>One at a time, in any order; any of them can be left out</source>
        <translation>Eine nach der anderen, in beliebiger Reihenfolge; jede lässt sich auslassen</translation>
    </message>
    <message>
        <source>A way of its own</source>
        <translation>Ein eigener Weg</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>This road is worth as much as the other one. It is no verdict, on you or on what was. You can be sorry and let go at the same time.</source>
        <translation>Dieser Weg ist so viel wert wie der andere. Er ist kein Urteil, weder über dich noch über das, was war. Es kann dir leidtun, und du kannst trotzdem loslassen.</translation>
    </message>
    <message>
        <source>I am letting go</source>
        <translation>Ich lasse los</translation>
    </message>
    <message>
        <source>Back to the other way</source>
        <translation>Zurück zum anderen Weg</translation>
    </message>
    <message>
        <source>Along this way</source>
        <translation>Auf diesem Weg</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Questions for letting go</source>
        <translation>Fragen zum Loslassen</translation>
    </message>
    <message>
        <source>A letter to let go</source>
        <translation>Ein Brief zum Loslassen</translation>
    </message>
    <message>
        <source>A goodbye to keep: what was, what you take with you, what you leave.</source>
        <translation>Ein Abschied zum Behalten: was war, was du mitnimmst, was du zurücklässt.</translation>
    </message>
    <message>
        <source>A letter that is never sent</source>
        <translation>Ein Brief, der nie abgeschickt wird</translation>
    </message>
    <message>
        <source>Whatever you need to say. Nothing is marked, and it is never given.</source>
        <translation>Was auch immer du sagen musst. Nichts wird markiert, und gegeben wird er nie.</translation>
    </message>
    <message>
        <source>Who is with you on a bad night</source>
        <translation>Wer in einer schlimmen Nacht für dich da ist</translation>
    </message>
    <message>
        <source>The people you can name, and what helps</source>
        <translation>Die Menschen, die du nennen kannst, und was hilft</translation>
    </message>
</context>
<context>
    <name>LineChoices</name>
    <message>
        <source>How it is drawn…</source>
        <translation>Wie es gezeichnet wird…</translation>
    </message>
    <message>
        <source>Weigh recent months more</source>
        <translation>Die letzten Monate stärker gewichten</translation>
    </message>
    <message>
        <source>Also show “Built and lost”, an idea, not a measurement</source>
        <translation>Auch „Aufgebaut und verloren“ zeigen (ein Gedanke, keine Messung)</translation>
    </message>
    <message>
        <source>What these mean</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Show the estimate</source>
        <translation>Schätzung zeigen</translation>
    </message>
    <message>
        <source>Hide the estimate</source>
        <translation>Schätzung ausblenden</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Datum, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Your text has its own date.</source>
        <translation>Dein Text hat sein eigenes Datum.</translation>
    </message>
    <message>
        <source>Your text has its own salutation.</source>
        <translation>Dein Text hat seine eigene Anrede.</translation>
    </message>
    <message>
        <source>Your text already has your name below it.</source>
        <translation>Unter deinem Text steht schon dein Name.</translation>
    </message>
    <message>
        <source>Leave room to sign by hand</source>
        <translation>Platz für die Unterschrift lassen</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>These words stand in none of them.</source>
        <translation>Diese Worte kommen in keiner vor.</translation>
    </message>
    <message>
        <source>None of these is written yet.</source>
        <translation>Davon ist noch keine geschrieben.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Boundaries shown</source>
        <translation>Gezeigte Grenzen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New boundary</source>
        <translation>Neue Grenze</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print boundaries</source>
        <translation>Grenzen drucken</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>A boundary says what you will do. It is not a rule for someone else.</source>
        <translation>Eine Grenze sagt, was du tun wirst. Sie ist keine Regel für andere.</translation>
    </message>
    <message>
        <source>Where there is fear, read this first.</source>
        <translation>Wo Angst ist, lies zuerst dies.</translation>
    </message>
    <message>
        <source>Openness: what you offer to show or tell, for a while</source>
        <translation>Offenheit: was du für eine Weile zeigen oder sagen willst</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch nicht benannt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>{body}. {below}</source>
        <translation>{body}. {below}</translation>
    </message>
    <message>
        <source>{said}. {whose}, {status}, look again on {day}</source>
        <translation>{said}. {whose}, {status}, wieder ansehen am {day}</translation>
    </message>
    <message>
        <source>{said}. {whose}, {status}</source>
        <translation>{said}. {whose}, {status}</translation>
    </message>
</context>
<context>
    <name>ListedBoundaries</name>
    <message>
        <source>Moved to the bin, with its log.</source>
        <translation>In den Papierkorb gelegt, mit ihrem Verlauf.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>ListedPanel</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>As web page…</source>
        <translation>Als Webseite…</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Als Text…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
</context>
<context>
    <name>ListedPaper</name>
    <message>
        <source>Setting the page…</source>
        <translation>Seite wird aufgebaut…</translation>
    </message>
    <message>
        <source>The page could not be set. What you wrote is as it was.</source>
        <translation>Die Seite ließ sich nicht aufbauen. Was du geschrieben hast, ist unverändert.</translation>
    </message>
    <message>
        <source>Saved as {name}. It is outside this workbook, and readable to others.</source>
        <translation>Gespeichert als {name}. Die Datei liegt außerhalb dieses Arbeitsbuchs und ist für andere lesbar.</translation>
    </message>
    <message>
        <source>That disk is full. Nothing was saved; what you wrote is as it was.</source>
        <translation>Der Datenträger ist voll. Nichts wurde gespeichert; was du geschrieben hast, ist unverändert.</translation>
    </message>
    <message>
        <source>It could not be written there. What you wrote is as it was; another place may do.</source>
        <translation>Dorthin ließ sich nicht schreiben. Was du geschrieben hast, ist unverändert; an einem anderen Ort gelingt es vielleicht.</translation>
    </message>
    <message>
        <source>Printed page {page} of {count}…</source>
        <translation>Seite {page} von {count} gedruckt…</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>The printer did not take it. What you wrote is as it was.</source>
        <translation>Der Drucker hat es nicht angenommen. Was du geschrieben hast, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>LockWhen</name>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Lock when the lid is closed</source>
        <translation>Sperren, wenn der Deckel zugeklappt wird</translation>
    </message>
    <message>
        <source>Lock when the computer goes to sleep</source>
        <translation>Sperren, wenn der Computer in den Ruhezustand geht</translation>
    </message>
    <message>
        <source>This computer tells no program about its sleep or its lid.</source>
        <translation>Dieser Computer meldet keinem Programm etwas von Ruhezustand oder Deckel.</translation>
    </message>
    <message>
        <source>This desktop tells no program about its screen, its sleep or its lid.</source>
        <translation>Diese Arbeitsumgebung meldet keinem Programm etwas von Bildschirm, Ruhezustand oder Deckel.</translation>
    </message>
    <message>
        <source>Lock when nobody types for</source>
        <translation>Sperren, wenn niemand tippt:</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Without it, anyone who can use this computer account can read the file and its backups again.</source>
        <translation>Wer dieses Benutzerkonto nutzen kann, kann dann die Datei und ihre Sicherungskopien wieder lesen.</translation>
    </message>
    <message>
        <source>Without a passphrase again</source>
        <translation>Wieder ohne Passphrase</translation>
    </message>
    <message>
        <source>This workbook has a passphrase.</source>
        <translation>Dieses Arbeitsbuch hat eine Passphrase.</translation>
    </message>
    <message>
        <source>This workbook has no passphrase.</source>
        <translation>Dieses Arbeitsbuch hat keine Passphrase.</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted. Nobody can recover a lost passphrase.</source>
        <translation>Die Datei und ihre Sicherungskopien sind verschlüsselt. Niemand kann eine verlorene Passphrase wiederherstellen.</translation>
    </message>
    <message>
        <source>Anyone who can use this computer account can read this file. With a passphrase nobody can read it without it. If you lose it, nobody can open the workbook again, and that includes you.</source>
        <translation>Wer dieses Benutzerkonto nutzen kann, kann diese Datei lesen. Mit einer Passphrase kann sie nur lesen, wer die Passphrase kennt. Wenn du sie verlierst, kann niemand das Arbeitsbuch wieder öffnen, auch du nicht.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>Esc three times within two seconds, or the Hide button, blanks the window at once. It helps against a glance over the shoulder; it cannot hide anything from a program that watches this computer.</source>
        <translation>Dreimal Esc innerhalb von zwei Sekunden oder die Schaltfläche „Verbergen“ leert das Fenster sofort. Das hilft gegen einen Blick über die Schulter; vor einem Programm, das diesen Computer überwacht, kann es nichts verbergen.</translation>
    </message>
    <message>
        <source>Making the protected file…</source>
        <translation>Die geschützte Datei wird erstellt…</translation>
    </message>
    <message>
        <source>Making the readable file…</source>
        <translation>Die lesbare Datei wird erstellt…</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Add an entry…</source>
        <translation>Eintrag hinzufügen…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stopping…</source>
        <translation>Es wird angehalten…</translation>
    </message>
    <message>
        <source>{percent} % is done.</source>
        <translation>{percent} % sind fertig.</translation>
    </message>
    <message>
        <source>After this: {words}</source>
        <translation>Danach: {words}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>fits one page</source>
        <translation>passt auf eine Seite</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Typographic quotation marks</source>
        <translation>Typografische Anführungszeichen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>Generous, {mm} mm</source>
        <translation>Großzügig, {mm} mm</translation>
    </message>
    <message>
        <source>Medium, {mm} mm</source>
        <translation>Mittel, {mm} mm</translation>
    </message>
    <message>
        <source>Narrow, {mm} mm</source>
        <translation>Schmal, {mm} mm</translation>
    </message>
</context>
<context>
    <name>LookingStrip</name>
    <message>
        <source>Bring this one back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <source>Back to my workbook</source>
        <translation>Zurück zu meinem Arbeitsbuch</translation>
    </message>
    <message>
        <source>This is a sample. Sam and Alex are invented, your own workbook is closed, and nothing you write here is kept.</source>
        <translation>Das ist eine Beispielgeschichte. Sam und Alex sind erfunden, dein eigenes Arbeitsbuch ist geschlossen, und was du hier schreibst, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Their story is told in English.</source>
        <translation>Ihre Geschichte ist auf Englisch erzählt.</translation>
    </message>
    <message>
        <source>This is a copy of the backup of {day}, to look around in. Nothing you write here is kept. Your own workbook is closed, and as it was.</source>
        <translation>Das ist ein Abbild der Sicherungskopie vom {day}, zum Umsehen. Was du hier schreibst, bleibt nicht erhalten. Dein eigenes Arbeitsbuch ist geschlossen und unverändert.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>sounds like:</source>
        <translation>klingt nach:</translation>
    </message>
    <message>
        <source>part:</source>
        <translation>Teil:</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>“This sentence is”, in the menu of the text, names any other.</source>
        <translation>Jeden anderen Satz kannst du im Menü des Textes zuordnen, unter „Dieser Satz ist“.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Opens a list of parts, to choose another.</source>
        <translation>Öffnet eine Liste der Teile, um einen anderen zu wählen.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>&amp;Neues Arbeitsbuch…</translation>
    </message>
    <message>
        <source>&amp;Open workbook…</source>
        <translation>Arbeitsbuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Read everything &amp;in…</source>
        <translation>Alles &amp;einlesen…</translation>
    </message>
    <message>
        <source>Save a &amp;copy elsewhere…</source>
        <translation>&amp;Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>&amp;Move to another place…</source>
        <translation>An einen anderen Ort &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Bring bac&amp;k a backup…</source>
        <translation>Sicherungskopie zurück&amp;holen…</translation>
    </message>
    <message>
        <source>&amp;Preview and print…</source>
        <translation>Ansehen und &amp;drucken…</translation>
    </message>
    <message>
        <source>Print or save a stretch of &amp;time…</source>
        <translation>Zei&amp;traum drucken oder speichern…</translation>
    </message>
    <message>
        <source>&amp;Everything to take along…</source>
        <translation>Alles zum &amp;Mitnehmen…</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Alles &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Überall s&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Next note</source>
        <translation>&amp;Nächste Anmerkung</translation>
    </message>
    <message>
        <source>Pre&amp;vious note</source>
        <translation>Vorige An&amp;merkung</translation>
    </message>
    <message>
        <source>Insert a &amp;starter</source>
        <translation>Satzanfan&amp;g einfügen</translation>
    </message>
    <message>
        <source>C&amp;oach beside</source>
        <translation>C&amp;oach daneben</translation>
    </message>
    <message>
        <source>&amp;I-statement…</source>
        <translation>&amp;Ich-Botschaft…</translation>
    </message>
    <message>
        <source>Read a&amp;loud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>Rech&amp;tschreibung</translation>
    </message>
    <message>
        <source>The &amp;bin…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>Von selbst gespeichert</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Reflect</source>
        <translation>&amp;Nachdenken</translation>
    </message>
    <message>
        <source>&amp;Apologise</source>
        <translation>&amp;Entschuldigen</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>Tr&amp;ust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Write freely</source>
        <translation>Frei &amp;schreiben</translation>
    </message>
    <message>
        <source>Lettin&amp;g go</source>
        <translation>&amp;Loslassen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;Help and safety</source>
        <translation>&amp;Hilfe und Schutz</translation>
    </message>
    <message>
        <source>&amp;Too much right now</source>
        <translation>&amp;Gerade zu viel</translation>
    </message>
    <message>
        <source>I am &amp;not all right…</source>
        <translation>&amp;Mir geht es nicht gut…</translation>
    </message>
    <message>
        <source>Look around in a &amp;sample</source>
        <translation>&amp;Beispielgeschichte ansehen</translation>
    </message>
    <message>
        <source>Help with this &amp;page</source>
        <translation>Hilfe &amp;zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What went &amp;wrong…</source>
        <translation>Was &amp;schiefging…</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>Über dieses &amp;Programm</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something went wrong inside the program; one change was not made.</source>
        <translation>Im Programm ist etwas schiefgegangen; eine Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>What was saved before is safe. If text is missing, write it again.</source>
        <translation>Was vorher gespeichert war, ist sicher. Wenn Text fehlt, schreib ihn noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; what you asked for was not done.</source>
        <translation>Im Programm ist etwas schiefgegangen; was du wolltest, wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>What was saved is safe. If it happens again, close the program and start it.</source>
        <translation>Was gespeichert war, ist sicher. Wenn es wieder geschieht, schließ das Programm und starte es neu.</translation>
    </message>
    <message>
        <source>Show what is known…</source>
        <translation>Zeigen, was bekannt ist…</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>They hold until you close the program. Your workbook is not affected.</source>
        <translation>Sie gelten, bis du das Programm schließt. Dein Arbeitsbuch ist davon nicht berührt.</translation>
    </message>
</context>
<context>
    <name>MissingCharacters</name>
    <message>
        <source>No typeface here has these characters. They would be printed as empty boxes:</source>
        <translation>Keine Schrift hier hat diese Zeichen. Sie würden als leere Kästchen gedruckt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them are letters of: {scripts}.</source>
        <translation>Darunter sind Buchstaben aus: {scripts}.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Last changed today</source>
        <translation>Zuletzt heute geändert</translation>
    </message>
    <message>
        <source>Last changed on {day}</source>
        <translation>Zuletzt geändert am {day}</translation>
    </message>
    <message>
        <source>Last changed in the night to {weekday}</source>
        <translation>Zuletzt geändert in der Nacht auf {weekday}</translation>
    </message>
    <message>
        <source>Last changed on {weekday} morning</source>
        <translation>Zuletzt geändert am {weekday}vormittag</translation>
    </message>
    <message>
        <source>Last changed on {weekday} afternoon</source>
        <translation>Zuletzt geändert am {weekday}nachmittag</translation>
    </message>
    <message>
        <source>Last changed on {weekday} evening</source>
        <translation>Zuletzt geändert am {weekday}abend</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time} Uhr</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the last change, so nobody can tell how long it has rested. You can let it rest from now on.</source>
        <translation>Die Uhr dieses Computers zeigt eine frühere Zeit als die der letzten Änderung, deshalb weiß niemand, wie lange er geruht hat. Du kannst ihn von jetzt an ruhen lassen.</translation>
    </message>
    <message>
        <source>It rests until {moment}</source>
        <translation>Er ruht bis {moment}</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>MonthHead</name>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>MonthPages</name>
    <message>
        <source>Pages of this month</source>
        <translation>Seiten dieses Monats</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Remove the file there</source>
        <translation>Die Datei dort entfernen</translation>
    </message>
    <message>
        <source>Leave it there, as a copy</source>
        <translation>Sie dort lassen, als Kopie</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the workbook</source>
        <translation>Das Arbeitsbuch verschieben</translation>
    </message>
    <message>
        <source>It is at</source>
        <translation>Jetzt liegt es unter</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>At the place it has now</source>
        <translation>Am bisherigen Ort</translation>
    </message>
    <message>
        <source>It is copied to the new place and compared, and opened there. Only then is anything removed. Backups stay where they are and are found from there too.</source>
        <translation>Es wird an den neuen Ort kopiert, verglichen und dort geöffnet. Erst dann wird etwas entfernt. Sicherungskopien bleiben, wo sie sind, und werden auch von dort aus gefunden.</translation>
    </message>
    <message>
        <source>This folder seems to be copied by {service}. Others may reach it there, and two computers may write to it at once. Another folder is safer.</source>
        <translation>Dieser Ordner wird anscheinend von {service} kopiert. Dort könnten andere ihn erreichen, und zwei Computer könnten gleichzeitig in die Datei schreiben. Ein anderer Ordner ist sicherer.</translation>
    </message>
    <message>
        <source>A folder on this computer, or on a stick that is there when you write.</source>
        <translation>Ein Ordner auf diesem Computer oder auf einem Stick, der eingesteckt ist, wenn du schreibst.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>The settings could not be saved, so the file at the former place was left there. Open the new one from the menu next time.</source>
        <translation>Die Einstellungen ließen sich nicht speichern, darum blieb die Datei am früheren Ort liegen. Öffne die neue beim nächsten Mal über das Menü.</translation>
    </message>
    <message>
        <source>The file at the former place was left there, as a copy.</source>
        <translation>Die Datei am früheren Ort blieb als Kopie liegen.</translation>
    </message>
    <message>
        <source>The file at the former place was removed.</source>
        <translation>Die Datei am früheren Ort wurde entfernt.</translation>
    </message>
    <message>
        <source>The file at the former place could not be removed: {path}</source>
        <translation>Die Datei am früheren Ort ließ sich nicht entfernen: {path}</translation>
    </message>
    <message>
        <source>The move was not finished: the workbook is still at {path}.</source>
        <translation>Das Verschieben wurde nicht abgeschlossen: Das Arbeitsbuch liegt noch unter {path}.</translation>
    </message>
    <message>
        <source>A copy of it is at {path}, and was not opened yet.</source>
        <translation>Eine Kopie davon liegt unter {path} und wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The workbook is at {path} now.</source>
        <translation>Das Arbeitsbuch liegt jetzt unter {path}.</translation>
    </message>
</context>
<context>
    <name>NamesAndTogether</name>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>The other person’s name</source>
        <translation>Der Name der anderen Person</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>it is unclear</source>
        <translation>das ist unklar</translation>
    </message>
    <message>
        <source>Today you are</source>
        <translation>Heute seid ihr</translation>
    </message>
</context>
<context>
    <name>NewLetterPage</name>
    <message>
        <source>A new letter</source>
        <translation>Ein neuer Brief</translation>
    </message>
    <message>
        <source>No letter yet. It need not be sent, and it need not be finished.</source>
        <translation>Noch kein Brief. Er muss nicht abgeschickt werden, und er muss nicht fertig werden.</translation>
    </message>
    <message>
        <source>What is this letter for?</source>
        <translation>Wofür ist dieser Brief?</translation>
    </message>
    <message>
        <source>Nothing is offered for giving now. What you write is yours to keep.</source>
        <translation>Zum Geben wird jetzt nichts angeboten. Was du schreibst, behältst du für dich.</translation>
    </message>
    <message>
        <source>You are letting go. What you begin now is yours to keep.</source>
        <translation>Du lässt los. Was du jetzt beginnst, behältst du für dich.</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>If it is no letter that you need:</source>
        <translation>Wenn es kein Brief ist, was du brauchst:</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>Start part by part</source>
        <translation>Teil für Teil beginnen</translation>
    </message>
    <message>
        <source>Start on one page</source>
        <translation>Auf einer Seite beginnen</translation>
    </message>
    <message>
        <source>Start with the draft I copied</source>
        <translation>Mit dem kopierten Entwurf beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Some people first write a few lines about something they stand for.</source>
        <translation>Manche schreiben zuerst ein paar Zeilen über etwas, wofür sie stehen.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Was mir wichtig ist</translation>
    </message>
    <message>
        <source>Begins: {kind}</source>
        <translation>Beginnt: {kind}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Easy to guess. Several words in a row are better.</source>
        <translation>Leicht zu erraten. Mehrere Wörter hintereinander sind besser.</translation>
    </message>
    <message>
        <source>Not easy to guess. Another word makes it hard.</source>
        <translation>Nicht leicht zu erraten. Mit einem weiteren Wort wird es schwer.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Schwer zu erraten.</translation>
    </message>
</context>
<context>
    <name>NoFolderPage</name>
    <message>
        <source>No folder to write in</source>
        <translation>Kein Ordner zum Schreiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>{folder} cannot be written to either.</source>
        <translation>Auch in {folder} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>This account has no home folder.</source>
        <translation>Dieses Konto hat keinen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder of Reconcile is not there or cannot be written to.</source>
        <translation>Der Ordner von Reconcile ist nicht da, oder es lässt sich nicht hineinschreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Allow writing there and try again, or choose another folder. That choice holds until you quit: there is nowhere to remember it.</source>
        <translation>Erlaube das Schreiben dort und versuch es noch einmal, oder wähle einen anderen Ordner. Das gilt, bis du das Programm beendest: Es gibt keinen Ort, an dem es sich merken ließe.</translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>Anmerkung lesen</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>Read on {day}: {source}</source>
        <translation>Nachgelesen am {day}: {source}</translation>
    </message>
    <message>
        <source>Last checked on {day}</source>
        <translation>Zuletzt geprüft am {day}</translation>
    </message>
    <message>
        <source>{who}: {number}</source>
        <translation>{who}: {number}</translation>
    </message>
    <message>
        <source>{name}, {for_whom}</source>
        <translation>{name}, {for_whom}</translation>
    </message>
</context>
<context>
    <name>OfferActs</name>
    <message>
        <source>Once you both say yes to these words and days, they stay as they are.</source>
        <translation>Sobald ihr beide zu diesen Worten und Tagen Ja sagt, bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>We have agreed</source>
        <translation>Wir haben es vereinbart</translation>
    </message>
    <message>
        <source>I stop it</source>
        <translation>Ich beende es</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Noch einmal anbieten</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Beendet am</translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Zurück zur Liste</translation>
    </message>
    <message>
        <source>What I offer, about myself</source>
        <translation>Was ich anbiete, über mich selbst</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>Whose privacy else it touches</source>
        <translation>Wessen Privatsphäre es sonst noch berührt</translation>
    </message>
    <message>
        <source>What will tell us that we no longer need it</source>
        <translation>Woran wir merken, dass wir es nicht mehr brauchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>OfferShelf</name>
    <message>
        <source>New offer of openness</source>
        <translation>Neues Angebot zur Offenheit</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>We have agreed</source>
        <translation>Wir haben es vereinbart</translation>
    </message>
    <message>
        <source>Stop openness</source>
        <translation>Offenheit beenden</translation>
    </message>
    <message>
        <source>Move openness to the bin</source>
        <translation>Offenheit in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring openness back</source>
        <translation>Offenheit zurückholen</translation>
    </message>
</context>
<context>
    <name>OffersPanel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New offer of openness</source>
        <translation>Neues Angebot zur Offenheit</translation>
    </message>
    <message>
        <source>What you offer to show or tell about yourself, for a while: freely, for a reason, and with an end.</source>
        <translation>Was du eine Zeit lang von dir zeigen oder sagen willst: aus freien Stücken, aus einem Grund und mit einem Ende.</translation>
    </message>
    <message>
        <source>Nothing is offered here, and nothing has to be.</source>
        <translation>Hier wird nichts angeboten, und nichts muss angeboten werden.</translation>
    </message>
    <message>
        <source>What I offer</source>
        <translation>Was ich anbiete</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>Either of you may stop it at any time, without a reason. Passwords and places stay out of it. What others wrote to you is not yours to show.</source>
        <translation>Jede Seite kann sie jederzeit beenden, ohne einen Grund. Passwörter und Standorte bleiben außen vor. Es ist nicht an dir, zu zeigen, was andere dir geschrieben haben.</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch nicht benannt</translation>
    </message>
    <message>
        <source>{body}. {below}</source>
        <translation>{body}. {below}</translation>
    </message>
    <message>
        <source>{said}. {status}, until {day}</source>
        <translation>{said}. {status}, bis {day}</translation>
    </message>
</context>
<context>
    <name>OpenPromises</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>A new promise</source>
        <translation>Ein neues Versprechen</translation>
    </message>
    <message>
        <source>What I said I would do</source>
        <translation>Was ich zugesagt habe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>K kept · L done late · N not kept · R released · C changed</source>
        <translation>K gehalten · L verspätet getan · N nicht gehalten · R hinfällig · C geändert</translation>
    </message>
    <message>
        <source>What is it now? A change counts only before the day.</source>
        <translation>Wie lautet es jetzt? Eine Änderung zählt nur vor dem Tag.</translation>
    </message>
    <message>
        <source>This promise</source>
        <translation>Dieses Versprechen</translation>
    </message>
    <message>
        <source>The day of the other promise is over, so it stands as it was. This is a new one.</source>
        <translation>Der Tag des anderen Versprechens ist vorbei, darum bleibt es, wie es war. Das hier ist ein neues.</translation>
    </message>
    <message>
        <source>No promise is open. One small enough to keep is better than three.</source>
        <translation>Kein Versprechen ist offen. Eines, das klein genug ist, um es zu halten, ist besser als drei.</translation>
    </message>
    <message>
        <source>No promises yet. One small enough to keep is better than three.</source>
        <translation>Noch keine Versprechen. Eines, das klein genug ist, um es zu halten, ist besser als drei.</translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message>
        <source>not agreed yet</source>
        <translation>noch nicht vereinbart</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Not agreed yet.</source>
        <translation>Noch nicht vereinbart.</translation>
    </message>
    <message>
        <source>Agreed on {agreed}. It held from {start} until {end} and is over. Decide anew, or let it end.</source>
        <translation>Vereinbart am {agreed}. Es galt vom {start} bis {end} und ist abgelaufen. Entscheidet neu, oder lasst es enden.</translation>
    </message>
    <message>
        <source>It does not say yet what you offer.</source>
        <translation>Es steht noch nicht da, was du anbietest.</translation>
    </message>
    <message>
        <source>It does not say yet why.</source>
        <translation>Es steht noch nicht da, warum.</translation>
    </message>
    <message>
        <source>It does not say yet with whom you agree.</source>
        <translation>Es steht noch nicht da, mit wem du es vereinbarst.</translation>
    </message>
    <message>
        <source>The day to look again is before the first day.</source>
        <translation>Der Tag zum Wiederansehen liegt vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>The day to look again is after the last day.</source>
        <translation>Der Tag zum Wiederansehen liegt nach dem letzten Tag.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>Der letzte Tag liegt vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>It is too long: {latest} is the latest last day, 90 days on. After that you both decide anew.</source>
        <translation>Es ist zu lang: Der letzte Tag ist spätestens am {latest}, nach 90 Tagen. Danach entscheidet ihr beide neu.</translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>Der letzte Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Where one of you is afraid, nothing new is offered here. A yes out of fear is no yes. What is here can be read and stopped.</source>
        <translation>Hat eine Seite Angst, wird hier nichts Neues angeboten. Ein Ja aus Angst ist kein Ja. Was hier steht, lässt sich lesen und beenden.</translation>
    </message>
    <message>
        <source>While there is to be distance between you, nothing new is offered here: it would be one more message. What is here can be read and stopped.</source>
        <translation>Solange Abstand zwischen euch sein soll, wird hier nichts Neues angeboten: Es wäre eine Nachricht mehr. Was hier steht, lässt sich lesen und beenden.</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Warum: {words}</translation>
    </message>
    <message>
        <source>{partner} stops it</source>
        <translation>{partner} beendet es</translation>
    </message>
    <message>
        <source>Agreed on {agreed}. It holds from {start} until {end}. The day to look at it again: {look}.</source>
        <translation>Vereinbart am {agreed}. Es gilt vom {start} bis {end}. Wieder ansehen am {look}.</translation>
    </message>
    <message>
        <source>Agreed on {agreed}. {partner} stopped it on {stopped}. Nobody has to say why.</source>
        <translation>Vereinbart am {agreed}. {partner} hat es am {stopped} beendet. Niemand muss sagen, warum.</translation>
    </message>
    <message>
        <source>Agreed on {agreed}. You stopped it on {stopped}. Nobody has to say why.</source>
        <translation>Vereinbart am {agreed}. Du hast es am {stopped} beendet. Niemand muss sagen, warum.</translation>
    </message>
</context>
<context>
    <name>OpennessView</name>
    <message>
        <source>Openness</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>‹ Back to the boundaries</source>
        <translation>‹ Zurück zu den Grenzen</translation>
    </message>
    <message>
        <source>If you are afraid to say no, this is not openness.</source>
        <translation>Wenn du Angst hast, Nein zu sagen, ist das keine Offenheit.</translation>
    </message>
    <message>
        <source>Where there is fear, read this first.</source>
        <translation>Wo Angst ist, lies zuerst dies.</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>A word processor may have them: the letter can be saved as ODT or DOCX.</source>
        <translation>Eine Textverarbeitung hat sie vielleicht: Der Brief lässt sich als ODT oder DOCX speichern.</translation>
    </message>
    <message>
        <source>Only your words are printed: no headings, no marks, and nothing that names this program. A shared printer may keep a copy of what it printed.</source>
        <translation>Nur deine Worte werden gedruckt: keine Überschriften, keine Markierungen und nichts, was dieses Programm nennt. Ein Drucker, den mehrere benutzen, behält vielleicht eine Kopie von dem, was er gedruckt hat.</translation>
    </message>
</context>
<context>
    <name>OwnPeople</name>
    <message>
        <source>Add someone</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Edit your own people</source>
        <translation>Deine Menschen ändern</translation>
    </message>
    <message>
        <source>{name}, {how}.</source>
        <translation>{name}, {how}.</translation>
    </message>
    <message>
        <source>{name}.</source>
        <translation>{name}.</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionsPage</name>
    <message>
        <source>You have not added a question. Something you keep coming back to at night is a good one.</source>
        <translation>Du hast noch keine Frage hinzugefügt. Etwas, zu dem du nachts immer wieder zurückkehrst, ist eine gute.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Yours alone; each stands below the twelve sets, or in one of them</source>
        <translation>Nur für dich; jede steht unter den zwölf Fragenreihen oder in einer von ihnen</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>Meine eigenen Fragen</translation>
    </message>
    <message>
        <source>Move question to the bin</source>
        <translation>Frage in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>OwnWord</name>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
</context>
<context>
    <name>PageDate</name>
    <message>
        <source>Day of this page</source>
        <translation>Tag dieser Seite</translation>
    </message>
    <message>
        <source>F4 opens a calendar.</source>
        <translation>F4 öffnet einen Kalender.</translation>
    </message>
    <message>
        <source>Put it on this day</source>
        <translation>Auf diesen Tag legen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>A page has a day. Type one, or press F4 for a calendar.</source>
        <translation>Eine Seite hat einen Tag. Tippe einen ein, oder drücke F4 für den Kalender.</translation>
    </message>
    <message>
        <source>That day has not come yet. A page is of today or of a day before.</source>
        <translation>Dieser Tag kommt erst noch. Eine Seite ist von heute oder von einem früheren Tag.</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close: {title}</source>
        <translation>Schließen: {title}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lesen: {title}</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Write, or paste a draft.</source>
        <translation>Schreib, oder füge einen Entwurf ein.</translation>
    </message>
    <message>
        <source>This sentence is</source>
        <translation>Dieser Satz ist</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>Zurück zum Brief</translation>
    </message>
    <message>
        <source>Back to the boundaries</source>
        <translation>Zurück zu den Grenzen</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
</context>
<context>
    <name>PanelNumbers</name>
    <message>
        <source>{country}. Numbers change: check them.</source>
        <translation>{country}. Nummern ändern sich: Prüfe sie.</translation>
    </message>
    <message>
        <source>{who}: {number}</source>
        <translation>{who}: {number}</translation>
    </message>
    <message>
        <source>{name}, {for_whom}</source>
        <translation>{name}, {for_whom}</translation>
    </message>
</context>
<context>
    <name>PartOnPaper</name>
    <message>
        <source>It has a note of the coach; F8 goes there.</source>
        <translation>Er hat eine Anmerkung des Coachs; F8 führt hin.</translation>
    </message>
    <message>
        <source>This part: {part}</source>
        <translation>Dieser Teil: {part}</translation>
    </message>
    <message>
        <source>This part…</source>
        <translation>Dieser Teil…</translation>
    </message>
    <message>
        <source>What can be done with this part</source>
        <translation>Was sich mit diesem Teil tun lässt</translation>
    </message>
</context>
<context>
    <name>PartnerKnows</name>
    <message>
        <source>Day of the event</source>
        <translation>Tag des Ereignisses</translation>
    </message>
    <message>
        <source>Put it on the timeline</source>
        <translation>Auf die Zeitleiste setzen</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>none of the parts</source>
        <translation>keiner der Teile</translation>
    </message>
    <message>
        <source>How I ended it</source>
        <translation>Wie ich Schluss gemacht habe</translation>
    </message>
    <message>
        <source>How did it end, and what did {partner} have to find out alone? Name how you left, not why it had to be.</source>
        <translation>Wie endete es, und was musste {partner} allein herausfinden? Nenne, wie du gegangen bist, nicht, warum es sein musste.</translation>
    </message>
    <message>
        <source>What I take with me</source>
        <translation>Was ich mitnehme</translation>
    </message>
    <message>
        <source>What did you learn with {partner} that goes on with you? What will you do otherwise?</source>
        <translation>Was hast du mit {partner} gelernt, das bei dir weitergeht? Was wirst du anders machen?</translation>
    </message>
    <message>
        <source>What I leave with you</source>
        <translation>Was ich bei dir lasse</translation>
    </message>
    <message>
        <source>What is {partner} free of now? What do you no longer wait for?</source>
        <translation>Wovon ist {partner} jetzt frei? Worauf wartest du nicht mehr?</translation>
    </message>
    <message>
        <source>Why I am writing</source>
        <translation>Warum ich schreibe</translation>
    </message>
    <message>
        <source>Why this letter, and why now? Say that {partner} may put it down at any point, and whether you need an answer.</source>
        <translation>Warum dieser Brief, und warum jetzt? Sag, dass {partner} ihn jederzeit weglegen kann, und ob du eine Antwort brauchst.</translation>
    </message>
    <message>
        <source>I am sorry</source>
        <translation>Es tut mir leid</translation>
    </message>
    <message>
        <source>Finish the sentence: “I am sorry for …” Is there an “if” or a “but” in it?</source>
        <translation>Beende den Satz: „Es tut mir leid, dass …“ Steckt ein „falls“ oder ein „aber“ darin?</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What did you do? Say it so that {partner} would recognise it.</source>
        <translation>Was hast du getan? Sag es so, dass {partner} es wiedererkennen würde.</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>Was es mit dir gemacht hat</translation>
    </message>
    <message>
        <source>What did {partner} tell you? What was lost, and what may be in doubt now? Say where you are guessing.</source>
        <translation>Was hat {partner} dir gesagt? Was ging verloren, und was steht jetzt vielleicht in Zweifel? Sag, wo du vermutest.</translation>
    </message>
    <message>
        <source>Why, without excuse</source>
        <translation>Warum, ohne Ausrede</translation>
    </message>
    <message>
        <source>“I was …, and I chose to …” Would {partner} want this now? It can stay empty.</source>
        <translation>„Ich war …, und ich habe mich entschieden, …“ Würde {partner} das jetzt wollen? Es kann leer bleiben.</translation>
    </message>
    <message>
        <source>Making it right</source>
        <translation>Wiedergutmachen</translation>
    </message>
    <message>
        <source>What was taken: money, things, time, a name, the truth? What would fit? Say also what cannot be repaired.</source>
        <translation>Was wurde genommen: Geld, Dinge, Zeit, ein guter Name, die Wahrheit? Was würde passen? Sag auch, was sich nicht wiedergutmachen lässt.</translation>
    </message>
    <message>
        <source>What I am changing</source>
        <translation>Was ich ändere</translation>
    </message>
    <message>
        <source>What have you done already? When it comes up again, what will you do instead? Who helps you, and by when?</source>
        <translation>Was hast du schon getan? Wenn es wieder so weit ist, was tust du stattdessen? Wer hilft dir, und bis wann?</translation>
    </message>
    <message>
        <source>You owe me nothing</source>
        <translation>Du schuldest mir nichts</translation>
    </message>
    <message>
        <source>Do you ask for anything here? Say that silence is all right, and that a no is.</source>
        <translation>Bittest du hier um etwas? Sag, dass Schweigen in Ordnung ist, und ein Nein auch.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>One thing you are truly thankful for, or a plain goodbye.</source>
        <translation>Etwas, wofür du wirklich dankbar bist, oder ein schlichter Abschied.</translation>
    </message>
    <message>
        <source>A few lines: what you are sorry for, that no answer is needed, and that nothing more will come. Ask for nothing.</source>
        <translation>Ein paar Zeilen: was dir leidtut, dass keine Antwort nötig ist und dass nichts weiter kommt. Bitte um nichts.</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Write it part by part</source>
        <translation>Teil für Teil schreiben</translation>
    </message>
    <message>
        <source>Write it on one page</source>
        <translation>Auf einer Seite schreiben</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Enter writes in a part. Alt, Shift and an arrow move it. The menu key tells what else can be done.</source>
        <translation>Die Eingabetaste führt in einen Teil. Alt, Umschalt und ein Pfeil verschieben ihn. Die Menütaste zeigt, was sonst noch geht.</translation>
    </message>
    <message>
        <source>“Sounds like” is a guess. Choose another part where it is wrong.</source>
        <translation>„Klingt nach“ ist eine Vermutung. Wo sie nicht stimmt, wähle einen anderen Teil.</translation>
    </message>
    <message>
        <source>Begin with blanks</source>
        <translation>Mit Lücken beginnen</translation>
    </message>
    <message>
        <source>{title}, written with {host}</source>
        <translation>{title}, zusammen mit {host}</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch leer</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>says it</source>
        <translation>sagt es</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Anmerkung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Show two examples</source>
        <translation>Zwei Beispiele zeigen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Write in a field of its own</source>
        <translation>In einem eigenen Feld schreiben</translation>
    </message>
    <message>
        <source>Write together with</source>
        <translation>Zusammenlegen mit</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show or cover the passphrase</source>
        <translation>Passphrase zeigen oder verdecken</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PastForm</name>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>Was ich danach getan habe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>Past promises</source>
        <translation>Frühere Versprechen</translation>
    </message>
    <message>
        <source>What I said I would do</source>
        <translation>Was ich zugesagt habe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>PathWord</name>
    <message>
        <source>{step}, where I am</source>
        <translation>{step}, hier bin ich</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the other person</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>(with, of) the other person</source>
        <translation>der anderen Person</translation>
    </message>
    <message>
        <source>your former partner</source>
        <translation>die frühere Partnerperson</translation>
    </message>
    <message>
        <source>(with, of) your former partner</source>
        <translation>der früheren Partnerperson</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Your workbook is stored at</source>
        <translation>Dein Arbeitsbuch liegt unter</translation>
    </message>
    <message>
        <source>It is one file. While the program runs, a journal of the last change and a lock lie beside it. Settings, backups and a log without any text of yours are in the program’s own folders.</source>
        <translation>Es ist eine einzige Datei. Während das Programm läuft, liegen eine Datei mit der letzten Änderung und eine Sperrdatei daneben. Einstellungen, Sicherungskopien und ein Protokoll ohne jeden Text von dir liegen in den eigenen Ordnern des Programms.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Move it to another place…</source>
        <translation>An einen anderen Ort verschieben…</translation>
    </message>
    <message>
        <source>Open another workbook…</source>
        <translation>Anderes Arbeitsbuch öffnen…</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>Neues Arbeitsbuch…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>This folder seems to be copied by {service}. Others may reach it there, and two computers may write to it at once. Another folder is safer.</source>
        <translation>Dieser Ordner wird anscheinend von {service} kopiert. Dort könnten andere ihn erreichen, und zwei Computer könnten gleichzeitig in die Datei schreiben. Ein anderer Ordner ist sicherer.</translation>
    </message>
</context>
<context>
    <name>Portable</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everything is being written.</source>
        <translation>Alles wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>Saved as {name}. It is outside this workbook, and readable to whoever has it.</source>
        <translation>Gespeichert als {name}. Die Datei liegt außerhalb dieses Arbeitsbuchs; wer sie hat, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Der Brief, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Setting the page…</source>
        <translation>Seite wird aufgebaut…</translation>
    </message>
    <message>
        <source>The page could not be set. Your letter is as you wrote it, and can be saved as plain text.</source>
        <translation>Die Seite ließ sich nicht aufbauen. Dein Brief ist, wie du ihn geschrieben hast, und lässt sich als reiner Text speichern.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no page. As .txt it can be saved.</source>
        <translation>Nichts wurde gespeichert: Es gibt keine Seite. Als .txt lässt er sich speichern.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Nothing was saved. The name must end in one of these: {endings}.</source>
        <translation>Nichts wurde gespeichert. Der Name braucht eine dieser Endungen: {endings}.</translation>
    </message>
    <message>
        <source>That disk is full. Nothing was saved; your letter is as you wrote it.</source>
        <translation>Der Datenträger ist voll. Nichts wurde gespeichert; dein Brief ist, wie du ihn geschrieben hast.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Nothing was saved; your letter is as you wrote it.</source>
        <translation>Dorthin darf nichts geschrieben werden. Nichts wurde gespeichert; dein Brief ist, wie du ihn geschrieben hast.</translation>
    </message>
    <message>
        <source>It could not be saved there. Your letter is as you wrote it.</source>
        <translation>Dort ließ er sich nicht speichern. Dein Brief ist, wie du ihn geschrieben hast.</translation>
    </message>
    <message>
        <source>Printed page {page} of {count}…</source>
        <translation>Seite {page} von {count} gedruckt…</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>The printer stopped after one page. Your letter is as you wrote it.</source>
        <translation>Der Drucker hat nach einer Seite aufgehört. Dein Brief ist, wie du ihn geschrieben hast.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n pages. Your letter is as you wrote it.</source>
        <translation>
            <numerusform>Der Drucker hat nach %n Seite aufgehört. Dein Brief ist, wie du ihn geschrieben hast.</numerusform>
            <numerusform>Der Drucker hat nach %n Seiten aufgehört. Dein Brief ist, wie du ihn geschrieben hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Your letter is as you wrote it.</source>
        <translation>Der Drucker hat es nicht angenommen. Dein Brief ist, wie du ihn geschrieben hast.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>You began this letter as one to keep.</source>
        <translation>Du hast diesen Brief begonnen, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>Ask a lawyer or a legal-aid office.</source>
        <translation>Frag bei einer Anwaltskanzlei oder einer Rechtsberatungsstelle nach.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong with the workbook file.</source>
        <translation>Mit der Datei des Arbeitsbuchs ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>An der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This disk is full.</source>
        <translation>Dieser Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and your text is still here, in this window.</source>
        <translation>Was vorher gespeichert wurde, ist sicher, und dein Text ist noch hier, in diesem Fenster.</translation>
    </message>
    <message>
        <source>Make room and try again, or save a copy elsewhere.</source>
        <translation>Schaffe Platz und versuche es noch einmal, oder speichere eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written to.</source>
        <translation>In diese Datei oder ihren Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Allow writing and try again, or save a copy elsewhere.</source>
        <translation>Erlaube das Schreiben und versuche es noch einmal, oder speichere eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>Another program is using this workbook.</source>
        <translation>Ein anderes Programm benutzt dieses Arbeitsbuch.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing that you typed here is lost.</source>
        <translation>Was vorher gespeichert wurde, ist sicher, und nichts von dem, was du hier geschrieben hast, geht verloren.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließe das andere Programm und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another computer has this workbook open, or could not close it.</source>
        <translation>Ein anderer Computer hat dieses Arbeitsbuch geöffnet oder konnte es nicht schließen.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>If it is open there, close it there first. If nobody has it open, open it all the same.</source>
        <translation>Wenn es dort offen ist, schließe es zuerst dort. Wenn es niemand offen hat, öffne es trotzdem.</translation>
    </message>
    <message>
        <source>There is no workbook at this place.</source>
        <translation>An diesem Ort ist kein Arbeitsbuch.</translation>
    </message>
    <message>
        <source>No new file was made in its stead.</source>
        <translation>Es wurde keine neue Datei an seiner Stelle angelegt.</translation>
    </message>
    <message>
        <source>If you moved it, open it from its new place. A backup may exist.</source>
        <translation>Wenn du es verschoben hast, öffne es an seinem neuen Ort. Vielleicht gibt es eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The workbook file was moved, deleted or replaced while it was open.</source>
        <translation>Die Datei des Arbeitsbuchs wurde verschoben, gelöscht oder ersetzt, während sie offen war.</translation>
    </message>
    <message>
        <source>Your text is still here, in this window.</source>
        <translation>Dein Text ist noch hier, in diesem Fenster.</translation>
    </message>
    <message>
        <source>Put the file back and try again, or save a copy elsewhere.</source>
        <translation>Lege die Datei zurück und versuche es noch einmal, oder speichere eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>This file is not a Reconcile workbook.</source>
        <translation>Diese Datei ist kein Arbeitsbuch von Reconcile.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This file is not a Reconcile workbook, or only a piece of one.</source>
        <translation>Diese Datei ist kein Arbeitsbuch von Reconcile oder nur ein Stück davon.</translation>
    </message>
    <message>
        <source>Choose another file, or a backup.</source>
        <translation>Wähle eine andere Datei oder eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>This workbook is damaged and cannot be read as a whole.</source>
        <translation>Dieses Arbeitsbuch ist beschädigt und lässt sich nicht ganz lesen.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Keep it as it is, and open the newest backup.</source>
        <translation>Lass sie, wie sie ist, und öffne die neueste Sicherungskopie.</translation>
    </message>
    <message>
        <source>That did not open it.</source>
        <translation>Damit ließ es sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Try again. If you are sure of the passphrase, the file may be damaged: open a backup.</source>
        <translation>Versuch es noch einmal. Wenn du dir der Passphrase sicher bist, ist die Datei vielleicht beschädigt: Öffne eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>This workbook is protected with a passphrase.</source>
        <translation>Dieses Arbeitsbuch ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Give the passphrase to open it.</source>
        <translation>Gib die Passphrase ein, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used: it is empty, or written as a raw key.</source>
        <translation>Diese Passphrase kann nicht verwendet werden: Sie ist leer oder wie ein roher Schlüssel geschrieben.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>This file is a backup of a workbook.</source>
        <translation>Diese Datei ist die Sicherungskopie eines Arbeitsbuchs.</translation>
    </message>
    <message>
        <source>Bring it back in the place of its workbook, or copy it to another folder and open that.</source>
        <translation>Hole sie an die Stelle ihres Arbeitsbuchs zurück, oder kopiere sie in einen anderen Ordner und öffne sie dort.</translation>
    </message>
    <message>
        <source>This workbook was written by a newer version of Reconcile.</source>
        <translation>Dieses Arbeitsbuch wurde von einer neueren Version von Reconcile geschrieben.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation>Öffne es mit der neueren Version.</translation>
    </message>
    <message>
        <source>This workbook was written by an older version of Reconcile.</source>
        <translation>Dieses Arbeitsbuch wurde von einer älteren Version von Reconcile geschrieben.</translation>
    </message>
    <message>
        <source>Open it in the window, at a place that may be written to. That brings it up to date.</source>
        <translation>Öffne es im Fenster, an einem Ort, an dem geschrieben werden darf. Das bringt es auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The workbook could not be opened.</source>
        <translation>Das Arbeitsbuch konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, keep it as it is and open the newest backup.</source>
        <translation>Versuch es noch einmal. Wenn das nicht hilft, lass es, wie es ist, und öffne die neueste Sicherungskopie.</translation>
    </message>
    <message>
        <source>There is already a file at this place.</source>
        <translation>An diesem Ort ist schon eine Datei.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Öffne sie oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A backup could not be made.</source>
        <translation>Eine Sicherungskopie konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The workbook itself is saved.</source>
        <translation>Das Arbeitsbuch selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>Choose another folder for backups in Settings, or make room.</source>
        <translation>Wähle in den Einstellungen einen anderen Ordner für Sicherungskopien, oder schaffe Platz.</translation>
    </message>
    <message>
        <source>The system does not let this file be opened.</source>
        <translation>Das System lässt diese Datei nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that it is a file, that you may read it and that its disk is there. Then try again.</source>
        <translation>Prüfe, ob es eine Datei ist, ob du sie lesen darfst und ob ihr Datenträger da ist. Versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: something newer stands in its place.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen: An seiner Stelle steht etwas Neueres.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the older text stays in the bin.</source>
        <translation>Es wurde nichts geändert, und der ältere Text bleibt im Papierkorb.</translation>
    </message>
    <message>
        <source>You can copy it from there.</source>
        <translation>Du kannst ihn von dort kopieren.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: it was removed for good.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen: Es wurde endgültig entfernt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A backup may still hold it.</source>
        <translation>Eine Sicherungskopie enthält es vielleicht noch.</translation>
    </message>
    <message>
        <source>The workbook could not be saved.</source>
        <translation>Das Arbeitsbuch konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Try again, or save a copy elsewhere.</source>
        <translation>Versuch es noch einmal, oder speichere eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>This file does not hold everything of a workbook.</source>
        <translation>Diese Datei enthält nicht alles aus einem Arbeitsbuch.</translation>
    </message>
    <message>
        <source>It was not changed, and no workbook was made.</source>
        <translation>Sie wurde nicht verändert, und es wurde kein Arbeitsbuch angelegt.</translation>
    </message>
    <message>
        <source>Choose the file that was written by “Save everything as JSON”.</source>
        <translation>Wähle die Datei, die mit „Alles als JSON speichern“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>This file is not whole: it was cut off, or changed by another program.</source>
        <translation>Diese Datei ist nicht vollständig: Sie wurde abgeschnitten oder von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Choose another one. If the workbook is still there, save everything anew.</source>
        <translation>Wähle eine andere. Wenn das Arbeitsbuch noch da ist, speichere alles noch einmal.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Reconcile.</source>
        <translation>Diese Datei wurde von einer neueren Version von Reconcile geschrieben.</translation>
    </message>
    <message>
        <source>Read it in with the newer version.</source>
        <translation>Lies sie mit der neueren Version ein.</translation>
    </message>
    <message>
        <source>This file is larger than any that Reconcile writes.</source>
        <translation>Diese Datei ist größer als jede, die Reconcile schreibt.</translation>
    </message>
    <message>
        <source>Something in this file is not as a workbook can hold it.</source>
        <translation>Etwas in dieser Datei ist so, wie ein Arbeitsbuch es nicht enthalten kann.</translation>
    </message>
    <message>
        <source>If it was changed by hand, put that right; otherwise choose another file.</source>
        <translation>Wenn sie von Hand geändert wurde, stelle das richtig; sonst wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This is only to look around in, and not your own workbook.</source>
        <translation>Das ist nur zum Umsehen und nicht dein eigenes Arbeitsbuch.</translation>
    </message>
    <message>
        <source>Your own workbook and its backups were not touched.</source>
        <translation>Dein eigenes Arbeitsbuch und seine Sicherungskopien wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Go back to your own workbook first.</source>
        <translation>Gehe zuerst zu deinem eigenen Arbeitsbuch zurück.</translation>
    </message>
    <message>
        <source>Nothing could be written there.</source>
        <translation>Dort konnte nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>What you wrote is as it was.</source>
        <translation>Was du geschrieben hast, ist, wie es war.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing half made is left.</source>
        <translation>Nichts wurde geändert, und nichts Halbes ist übrig.</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>Beginne von vorn, wann immer du magst.</translation>
    </message>
</context>
<context>
    <name>PromiseCalendar</name>
    <message>
        <source>Calendar of promises</source>
        <translation>Kalender der Versprechen</translation>
    </message>
    <message>
        <source>Arrows walk from day to day, Enter goes to the promise of that day.</source>
        <translation>Mit den Pfeiltasten gehst du von Tag zu Tag, mit der Eingabetaste zum Versprechen dieses Tages.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>What will you do? Small enough to keep, and in your own hands.</source>
        <translation>Was wirst du tun? Klein genug, um es zu halten, und in deiner eigenen Hand.</translation>
    </message>
    <message>
        <source>What I say I will do</source>
        <translation>Was ich zusage</translation>
    </message>
    <message>
        <source>From a letter: open it</source>
        <translation>Aus einem Brief: ihn öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>mich selbst</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anderen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To whom, by name</source>
        <translation>An wen, mit Namen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Due on, if there is a day</source>
        <translation>Fällig am, falls es einen Tag gibt</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>From, if not from today on</source>
        <translation>Ab, wenn nicht ab heute</translation>
    </message>
</context>
<context>
    <name>PromisesHead</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Past promises</source>
        <translation>Frühere Versprechen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Versprechen…</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Type the passphrase twice to go on</source>
        <translation>Gib die Passphrase zweimal ein, um fortzufahren</translation>
    </message>
    <message>
        <source>Choose one to go on</source>
        <translation>Wähle eines davon, um fortzufahren</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Mit Passphrase</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Nobody can read the workbook without it. If you lose it, nobody can open the workbook again, and that includes you.</source>
        <translation>Ohne sie kann niemand das Arbeitsbuch lesen. Wenn du sie verlierst, kann niemand es je wieder öffnen, auch du nicht.</translation>
    </message>
    <message>
        <source>Anyone who can use your account or open the file can read it. You can add a passphrase later.</source>
        <translation>Wer dein Benutzerkonto nutzen oder die Datei öffnen kann, kann es lesen. Du kannst später eine Passphrase hinzufügen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>In your own data folder, as {file}</source>
        <translation>In deinem eigenen Datenordner, als {file}</translation>
    </message>
    <message>
        <source>One file, on this computer. A folder that is copied to the internet by another program is a place others may reach.</source>
        <translation>Eine Datei auf diesem Computer. Ein Ordner, den ein anderes Programm ins Internet kopiert, ist ein Ort, den andere erreichen können.</translation>
    </message>
    <message>
        <source>This folder seems to be copied by {service}. Others may reach it there, and two computers may write to it at once. Another folder is safer.</source>
        <translation>Dieser Ordner wird anscheinend von {service} kopiert. Dort könnten andere ihn erreichen, und zwei Computer könnten gleichzeitig in die Datei schreiben. Ein anderer Ordner ist sicherer.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Use in a letter I keep…</source>
        <translation>In einen Brief für mich…</translation>
    </message>
    <message>
        <source>Use in my letter…</source>
        <translation>In meinen Brief…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>This one can be heavy. It can wait for another day.</source>
        <translation>Diese Frage kann schwer sein. Sie kann auf einen anderen Tag warten.</translation>
    </message>
    <message>
        <source>A guide goes with this question:</source>
        <translation>Zu dieser Frage gehört eine Anleitung:</translation>
    </message>
    <message>
        <source>Openness has a place of its own on Boundaries.</source>
        <translation>Offenheit hat einen eigenen Platz unter „Grenzen“.</translation>
    </message>
    <message>
        <source>What you wrote before stays as it was</source>
        <translation>Was du früher geschrieben hast, bleibt, wie es war</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächste in der Liste</translation>
    </message>
    <message>
        <source>Previous question (Alt+Up)</source>
        <translation>Vorige Frage (Alt+Pfeil hoch)</translation>
    </message>
    <message>
        <source>Next in the list (Alt+Down)</source>
        <translation>Nächste in der Liste (Alt+Pfeil runter)</translation>
    </message>
    <message>
        <source>More about this set</source>
        <translation>Mehr zu dieser Fragenreihe</translation>
    </message>
    <message>
        <source>Hide this set, and more</source>
        <translation>Diese Fragenreihe ausblenden und mehr</translation>
    </message>
    <message>
        <source>Make this a promise…</source>
        <translation>Daraus ein Versprechen…</translation>
    </message>
    <message>
        <source>Make this a boundary…</source>
        <translation>Daraus eine Grenze…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Skip (Ctrl+Shift+Enter)</source>
        <translation>Überspringen (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next question (Ctrl+Enter)</source>
        <translation>Nächste Frage (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>one of your own questions</source>
        <translation>eine deiner eigenen Fragen</translation>
    </message>
    <message>
        <source>{set} · {intro}</source>
        <translation>{set} · {intro}</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>Zum Weiterlesen</translation>
    </message>
    <message>
        <source>You wrote this on {day}. A change starts a new answer; this one stays.</source>
        <translation>Geschrieben hast du das am {day}. Änderst du etwas, beginnt eine neue Antwort; diese bleibt.</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Daten…</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Ereignis…</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>Rückblick…</translation>
    </message>
    <message>
        <source>Check-in of the week</source>
        <translation>Rückblick der Woche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export: save or print the chart</source>
        <translation>Export: die Kurve speichern oder drucken</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Als Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save as a picture to enlarge (SVG)…</source>
        <translation>Als Bild zum Vergrößern speichern (SVG)…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as a table, without my words (CSV)…</source>
        <translation>Als Tabelle speichern, ohne meine Worte (CSV)…</translation>
    </message>
    <message>
        <source>Save as a table, with my words (CSV)…</source>
        <translation>Als Tabelle speichern, mit meinen Worten (CSV)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ReadAsPage</name>
    <message>
        <source>Read it as {partner}</source>
        <translation>Als {partner} lesen</translation>
    </message>
    <message>
        <source>There is to be no contact, so this reading is for you. The letter stays here.</source>
        <translation>Es soll keinen Kontakt geben, deshalb liest du ihn nur für dich. Der Brief bleibt hier.</translation>
    </message>
    <message>
        <source>As it would lie in front of {partner}: nothing is marked, and nothing can be changed here.</source>
        <translation>So hätte {partner} ihn vor sich: Nichts ist markiert, und hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>The letter, as {partner} would read it</source>
        <translation>Der Brief, wie {partner} ihn lesen würde</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>‹ Back to the letter</source>
        <translation>‹ Zurück zum Brief</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Which line would make you stop?</source>
        <translation>Bei welcher Zeile würdest du stocken?</translation>
    </message>
    <message>
        <source>Would you know from it what happened, and what it was like for you?</source>
        <translation>Ginge für dich daraus hervor, was geschehen ist und wie es für dich war?</translation>
    </message>
    <message>
        <source>Where does it explain too much?</source>
        <translation>Wo erklärt er zu viel?</translation>
    </message>
    <message>
        <source>Does it ask you for anything?</source>
        <translation>Will er etwas von dir?</translation>
    </message>
    <message>
        <source>Is there a line that you would not believe?</source>
        <translation>Gibt es eine Zeile, die du nicht glauben würdest?</translation>
    </message>
    <message>
        <source>Could you put it down and never answer?</source>
        <translation>Könntest du ihn weglegen und nie antworten?</translation>
    </message>
</context>
<context>
    <name>ReadInPage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>Arbeitsbuch anlegen</translation>
    </message>
    <message>
        <source>Read everything in</source>
        <translation>Alles einlesen</translation>
    </message>
    <message>
        <source>A new workbook is made of {file}, equal to the one it came from. The file is not changed. If it does not say whether contact is welcome, nothing that is meant for the other person is offered until you say so in Settings.</source>
        <translation>Aus {file} entsteht ein neues Arbeitsbuch, das dem gleicht, aus dem die Datei kam. Die Datei wird nicht verändert. Wenn darin nicht steht, ob Kontakt willkommen ist, wird nichts angeboten, was für die andere Person bestimmt ist, bis du es in den Einstellungen sagst.</translation>
    </message>
    <message>
        <source>Reading it in: {percent} %</source>
        <translation>Einlesen: {percent} %</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>‹ Back to the letter</source>
        <translation>‹ Zurück zum Brief</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Meine Versprechen</translation>
    </message>
    <message>
        <source>Before you give it</source>
        <translation>Bevor du ihn gibst</translation>
    </message>
    <message>
        <source>Only today’s date and these answers are kept.</source>
        <translation>Aufbewahrt werden nur das heutige Datum und diese Antworten.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Let it rest until…</source>
        <translation>Ruhen lassen bis…</translation>
    </message>
    <message>
        <source>Mark as ready to give</source>
        <translation>Als bereit kennzeichnen</translation>
    </message>
    <message>
        <source>When it was given…</source>
        <translation>Wann er gegeben wurde…</translation>
    </message>
    <message>
        <source>It is your letter, and your decision.</source>
        <translation>Es ist dein Brief und deine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>Contact is welcome, or at least not refused</source>
        <translation>Kontakt ist willkommen oder wird zumindest nicht abgelehnt</translation>
    </message>
    <message>
        <source>No stop-and-think note is unread</source>
        <translation>Keine Anmerkung zum Innehalten ist ungelesen</translation>
    </message>
    <message>
        <source>The core parts are written</source>
        <translation>Die Kernteile sind geschrieben</translation>
    </message>
    <message>
        <source>It has rested since the last change</source>
        <translation>Er hat seit der letzten Änderung geruht</translation>
    </message>
    <message>
        <source>They have asked for a letter, clearly and freely, or through a worker, a lawyer or a programme</source>
        <translation>Die andere Person hat um einen Brief gebeten, klar und aus freien Stücken oder über eine Beratungsstelle, eine Kanzlei oder ein Programm</translation>
    </message>
    <message>
        <source>Today you slept, you are sober and calm, and there is someone to call afterwards</source>
        <translation>Du hast geschlafen, bist heute nüchtern und ruhig, und danach kannst du jemanden anrufen</translation>
    </message>
    <message>
        <source>You can hear anger, silence, a no or thanks, and know what you do then</source>
        <translation>Du kannst Wut, Schweigen, ein Nein oder einen Dank annehmen und weißt, was du dann tust</translation>
    </message>
    <message>
        <source>You want nothing back</source>
        <translation>Du willst nichts dafür</translation>
    </message>
    <message>
        <source>It is true, and will stay true</source>
        <translation>Er ist wahr und wird es bleiben</translation>
    </message>
    <message>
        <source>They have had room, and you have listened</source>
        <translation>Die andere Person hatte Raum, und du hast zugehört</translation>
    </message>
    <message>
        <source>It is theirs alone: no audience, no children carrying it, not at their work</source>
        <translation>Er ist allein für die andere Person: kein Publikum, keine Kinder, die ihn überbringen, nicht am Arbeitsplatz</translation>
    </message>
    <message>
        <source>Then it stays with you. What shows change is not a letter.</source>
        <translation>Dann bleibt er bei dir. Veränderung zeigt sich nicht in einem Brief.</translation>
    </message>
    <message>
        <source>Give it on a day when you are steady. Not today is a full answer.</source>
        <translation>Gib ihn an einem Tag, an dem du gefestigt bist. „Heute nicht“ ist eine vollwertige Antwort.</translation>
    </message>
    <message>
        <source>Write down what you will do after each of them. Then you can stay kind.</source>
        <translation>Schreib auf, was du nach jeder dieser Antworten tun wirst. Dann kannst du freundlich bleiben.</translation>
    </message>
    <message>
        <source>Can you give it and get nothing? If you do not know yet, the letter can wait.</source>
        <translation>Kannst du ihn geben und nichts bekommen? Wenn du es noch nicht weißt, kann der Brief warten.</translation>
    </message>
    <message>
        <source>What would make it untrue later? One more lie costs more than the first.</source>
        <translation>Was würde ihn später unwahr machen? Eine weitere Lüge kostet mehr als die erste.</translation>
    </message>
    <message>
        <source>An apology is heard better by someone who was heard first. The letter can wait.</source>
        <translation>Wer zuerst selbst gehört wurde, kann eine Entschuldigung besser hören. Der Brief kann warten.</translation>
    </message>
    <message>
        <source>Choose a way that nobody else sees, and that they can put down.</source>
        <translation>Wähle einen Weg, den sonst niemand sieht und bei dem sich der Brief auch weglegen lässt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>Contact is welcome</source>
        <translation>Kontakt ist willkommen</translation>
    </message>
    <message>
        <source>Safety before words</source>
        <translation>Erst Schutz, dann Worte</translation>
    </message>
    <message>
        <source>Record what they said</source>
        <translation>Festhalten, was gesagt wurde</translation>
    </message>
    <message>
        <source>Record what {partner} said</source>
        <translation>Festhalten, was {partner} gesagt hat</translation>
    </message>
    <message>
        <source>The coach is off, so nothing was looked for</source>
        <translation>Der Coach ist aus, deshalb wurde nicht nachgesehen</translation>
    </message>
    <message>
        <source>The coach does not read this letter</source>
        <translation>Der Coach liest diesen Brief nicht</translation>
    </message>
    <message>
        <source>The coach is reading the letter</source>
        <translation>Der Coach liest den Brief</translation>
    </message>
    <message>
        <source>None unread</source>
        <translation>Keine ungelesen</translation>
    </message>
    <message>
        <source>Unread: {titles}</source>
        <translation>Ungelesen: {titles}</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>Anmerkung lesen</translation>
    </message>
    <message>
        <source>It is on one page, and nobody has looked for its parts</source>
        <translation>Er steht auf einer Seite, und niemand hat nach seinen Teilen gesucht</translation>
    </message>
    <message>
        <source>All six are written</source>
        <translation>Alle sechs sind geschrieben</translation>
    </message>
    <message>
        <source>All of them are written</source>
        <translation>Alle sind geschrieben</translation>
    </message>
    <message>
        <source>Not written yet: {titles}</source>
        <translation>Noch nicht geschrieben: {titles}</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Zum Brief</translation>
    </message>
    <message>
        <source>A moment: the coach is reading the letter.</source>
        <translation>Einen Moment: Der Coach liest den Brief.</translation>
    </message>
    <message>
        <source>A stop-and-think note is unread. Read it; the sentence can stay.</source>
        <translation>Eine Anmerkung zum Innehalten ist ungelesen. Lies sie; der Satz kann bleiben.</translation>
    </message>
    <message>
        <source>While it rests, the letter is not offered for giving. You can read and change it.</source>
        <translation>Solange der Brief ruht, wird nicht angeboten, ihn zu geben. Du kannst ihn lesen und ändern.</translation>
    </message>
    <message>
        <source>You marked it as ready to give.</source>
        <translation>Du hast ihn als bereit gekennzeichnet.</translation>
    </message>
    <message>
        <source>Yes:</source>
        <translation>Ja:</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Noch nicht:</translation>
    </message>
    <message>
        <source>Not sure:</source>
        <translation>Nicht sicher:</translation>
    </message>
</context>
<context>
    <name>ReadingIn</name>
    <message>
        <source>It is in the list “{list}”, entry {entry}, “{field}”.</source>
        <translation>Es steht in der Liste „{list}“, Eintrag {entry}, „{field}“.</translation>
    </message>
    <message>
        <source>It is in the list “{list}”, entry {entry}.</source>
        <translation>Es steht in der Liste „{list}“, Eintrag {entry}.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>The record as a table</source>
        <translation>Die Aufzeichnungen als Tabelle</translation>
    </message>
</context>
<context>
    <name>ReflectMessage</name>
    <message>
        <source>Moved to the bin, with its answers.</source>
        <translation>In den Papierkorb gelegt, mit ihren Antworten.</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>The page is of {day} now.</source>
        <translation>Die Seite ist jetzt vom {day}.</translation>
    </message>
    <message>
        <source>Hidden from the list. Your answers are as they were.</source>
        <translation>Aus der Liste ausgeblendet. Deine Antworten sind unverändert.</translation>
    </message>
    <message>
        <source>The copy is in the letter. What you wrote is as it was.</source>
        <translation>Die Kopie steht im Brief. Was du geschrieben hast, ist unverändert.</translation>
    </message>
    <message>
        <source>The promise is made. What you wrote is as it was.</source>
        <translation>Das Versprechen ist angelegt. Was du geschrieben hast, ist unverändert.</translation>
    </message>
    <message>
        <source>The boundary is on your list. What you wrote is as it was.</source>
        <translation>Die Grenze steht auf deiner Liste. Was du geschrieben hast, ist unverändert.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ReflectView</name>
    <message>
        <source>My own questions</source>
        <translation>Meine eigenen Fragen</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>In a month without that day it is due on the last one.</source>
        <translation>In einem Monat ohne diesen Tag ist es am letzten fällig.</translation>
    </message>
    <message>
        <source>A change counts from tomorrow on. What is due by today stays.</source>
        <translation>Eine Änderung gilt ab morgen. Was bis heute fällig ist, bleibt.</translation>
    </message>
    <message>
        <source>This day lies before the day on which it was made.</source>
        <translation>Dieser Tag liegt vor dem Tag, an dem das Versprechen gegeben wurde.</translation>
    </message>
    <message>
        <source>So it is never due: the end lies before the first day.</source>
        <translation>So ist es nie fällig: Das Ende liegt vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>Due once, on {day}.</source>
        <translation>Einmal fällig, am {day}.</translation>
    </message>
    <message>
        <source>Due on {first} and {second}.</source>
        <translation>Fällig am {first} und am {second}.</translation>
    </message>
    <message>
        <source>Due on {first}, {second} and {third}.</source>
        <translation>Fällig am {first}, am {second} und am {third}.</translation>
    </message>
    <message>
        <source>Due on {first}, then {second}, then {third}, and so on.</source>
        <translation>Fällig am {first}, dann am {second}, dann am {third} und so weiter.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every {number} days</source>
        <translation>alle {number} Tage</translation>
    </message>
    <message>
        <source>From {first} on, {times} times: {rule}.</source>
        <translation>Ab {first}, {times}-mal: {rule}.</translation>
    </message>
    <message>
        <source>From {first} on: {rule}.</source>
        <translation>Ab {first}: {rule}.</translation>
    </message>
    <message>
        <source>From {first} to {last}, at most {times} times: {rule}.</source>
        <translation>Vom {first} bis zum {last}, höchstens {times}-mal: {rule}.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {rule}.</source>
        <translation>Vom {first} bis zum {last}: {rule}.</translation>
    </message>
    <message>
        <source>every week from Monday to Friday</source>
        <translation>jede Woche von Montag bis Freitag</translation>
    </message>
    <message>
        <source>every week on {days}</source>
        <translation>jede Woche am {days}</translation>
    </message>
    <message>
        <source>every {number} weeks on {days}</source>
        <translation>alle {number} Wochen am {days}</translation>
    </message>
    <message>
        <source>every month on day {day}</source>
        <translation>jeden Monat am {day}. Tag</translation>
    </message>
    <message>
        <source>every {number} months on day {day}</source>
        <translation>alle {number} Monate am {day}. Tag</translation>
    </message>
    <message>
        <source>every month on the first {weekday}</source>
        <translation>jeden Monat am ersten {weekday}</translation>
    </message>
    <message>
        <source>every month on the second {weekday}</source>
        <translation>jeden Monat am zweiten {weekday}</translation>
    </message>
    <message>
        <source>every month on the third {weekday}</source>
        <translation>jeden Monat am dritten {weekday}</translation>
    </message>
    <message>
        <source>every month on the fourth {weekday}</source>
        <translation>jeden Monat am vierten {weekday}</translation>
    </message>
    <message>
        <source>every month on the last {weekday}</source>
        <translation>jeden Monat am letzten {weekday}</translation>
    </message>
    <message>
        <source>every {number} months on the first {weekday}</source>
        <translation>alle {number} Monate am ersten {weekday}</translation>
    </message>
    <message>
        <source>every {number} months on the second {weekday}</source>
        <translation>alle {number} Monate am zweiten {weekday}</translation>
    </message>
    <message>
        <source>every {number} months on the third {weekday}</source>
        <translation>alle {number} Monate am dritten {weekday}</translation>
    </message>
    <message>
        <source>every {number} months on the fourth {weekday}</source>
        <translation>alle {number} Monate am vierten {weekday}</translation>
    </message>
    <message>
        <source>every {number} months on the last {weekday}</source>
        <translation>alle {number} Monate am letzten {weekday}</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>Mo–Fr</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>Welcher Tag des Monats</translation>
    </message>
    <message>
        <source>on day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>on the first</source>
        <translation>am ersten</translation>
    </message>
    <message>
        <source>on the second</source>
        <translation>am zweiten</translation>
    </message>
    <message>
        <source>on the third</source>
        <translation>am dritten</translation>
    </message>
    <message>
        <source>on the fourth</source>
        <translation>am vierten</translation>
    </message>
    <message>
        <source>on the last</source>
        <translation>am letzten</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Until, if there is an end</source>
        <translation>Bis, falls es ein Ende gibt</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>ohne Anzahl</translation>
    </message>
    <message>
        <source>Or after so many times</source>
        <translation>Oder nach so vielen Malen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <translation>Alle wie viele Tage</translation>
    </message>
    <message>
        <source>weeks, on</source>
        <translation>Wochen, am</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Alle wie viele Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Every how many months</source>
        <translation>Alle wie viele Monate</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>What went wrong inside the program</source>
        <translation>Was im Programm schiefgegangen ist</translation>
    </message>
    <message>
        <source>This is all that is kept about it: names of events, numbers, and places in the program. No word of yours is in it, no name and no passphrase. Nothing is sent. You can copy it for somebody who helps you.</source>
        <translation>Das ist alles, was darüber aufbewahrt wird: Namen von Vorgängen, Zahlen und Stellen im Programm. Kein Wort von dir steht darin, kein Name und keine Passphrase. Nichts wird verschickt. Du kannst es für jemanden kopieren, der dir hilft.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>What was rescued</source>
        <translation>Was gerettet wurde</translation>
    </message>
    <message>
        <source>Rescued words</source>
        <translation>Gerettete Wörter</translation>
    </message>
    <message>
        <source>This could be read of the damaged workbook:</source>
        <translation>Das ließ sich aus dem beschädigten Arbeitsbuch lesen:</translation>
    </message>
    <message>
        <source>Some places could not be read, among these:</source>
        <translation>Einige Stellen ließen sich nicht lesen, darunter diese:</translation>
    </message>
    <message>
        <source>No place was met that could not be read.</source>
        <translation>Es fand sich keine Stelle, die sich nicht lesen ließ.</translation>
    </message>
    <message>
        <source>Words that had lost their place are on pages of their own in the journal, called “{title}”.</source>
        <translation>Wörter, die ihren Platz verloren hatten, stehen auf eigenen Seiten im Tagebuch, mit dem Titel „{title}“.</translation>
    </message>
    <message>
        <source>The damaged file was not changed. A backup may hold what is missing here.</source>
        <translation>Die beschädigte Datei wurde nicht verändert. Eine Sicherungskopie enthält vielleicht, was hier fehlt.</translation>
    </message>
</context>
<context>
    <name>RestChoice</name>
    <message>
        <source>It does not rest</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>From now on it rests for</source>
        <translation>So lange ruht er von jetzt an</translation>
    </message>
    <message>
        <source>Let it be without a rest</source>
        <translation>Ohne Ruhezeit lassen</translation>
    </message>
    <message>
        <source>A night often shows what the heat hid. You can let it rest at any time.</source>
        <translation>Über Nacht zeigt sich oft, was im Eifer nicht zu sehen war. Du kannst ihn jederzeit ruhen lassen.</translation>
    </message>
    <message>
        <source>Until {moment}. You can read and change it. The letter will not be offered for giving, and a change starts the rest anew.</source>
        <translation>Bis {moment}. Du kannst ihn lesen und ändern. So lange wird nicht angeboten, ihn zu geben, und mit einer Änderung beginnt die Ruhe von vorn.</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
</context>
<context>
    <name>RestingGuide</name>
    <message>
        <source>This guide is about being in touch. Nothing needs to be planned now, so it rests. You can go on writing for yourself.</source>
        <translation>In dieser Anleitung geht es darum, in Kontakt zu sein. Jetzt muss nichts geplant werden, deshalb ruht sie. Du kannst für dich weiterschreiben.</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Frei schreiben</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
    <message>
        <source>What you wrote before stays as it was</source>
        <translation>Was du früher geschrieben hast, bleibt, wie es war</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>An order about contact is in force, or may be. Only the court can change it.</source>
        <translation>Eine Anordnung zum Kontakt, vom Gericht oder von der Polizei, gilt oder könnte gelten. Ändern kann sie nur, wer sie erlassen hat.</translation>
    </message>
    <message>
        <source>{partner} does not want contact.</source>
        <translation>{partner} möchte keinen Kontakt.</translation>
    </message>
    <message>
        <source>These questions are about giving a letter. Nothing is to be given now, so they rest. You can go on writing for yourself.</source>
        <translation>In diesen Fragen geht es darum, einen Brief zu geben. Jetzt soll nichts gegeben werden, darum ruhen sie. Für dich selbst kannst du weiterschreiben.</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Frei schreiben</translation>
    </message>
    <message>
        <source>What you wrote before stays as it was</source>
        <translation>Was du früher geschrieben hast, bleibt, wie es war</translation>
    </message>
    <message>
        <source>This set rests</source>
        <translation>Diese Fragenreihe ruht</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>No question, answer, page or guide has these words.</source>
        <translation>Diese Wörter stehen in keiner Frage, Antwort, Seite oder Anleitung.</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Last copied on {day}</source>
        <translation>Zuletzt gesichert am {day}</translation>
    </message>
    <message>
        <source>No backup could be made yet. What you write is only in the workbook.</source>
        <translation>Bisher ließ sich keine Sicherungskopie machen. Was du schreibst, steht nur im Arbeitsbuch.</translation>
    </message>
    <message>
        <source>No backup since {day}. What came after is only in the workbook.</source>
        <translation>Keine Sicherungskopie seit {day}. Was danach kam, steht nur im Arbeitsbuch.</translation>
    </message>
</context>
<context>
    <name>SafetyQuestions</name>
    <message>
        <source>The answers to the first two stay in your own file, can be cleared at once and are never part of anything you export to read or print. The third is not kept at all.</source>
        <translation>Die Antworten auf die ersten beiden Fragen bleiben in deiner eigenen Datei, lassen sich sofort löschen und sind nie Teil von etwas, das du zum Lesen oder Drucken ausgibst. Die dritte wird gar nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>prefer not to say</source>
        <translation>möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>Has the other person ever been afraid of you, or have you hurt or threatened them physically?</source>
        <translation>Hatte die andere Person jemals Angst vor dir, oder hast du sie körperlich verletzt oder bedroht?</translation>
    </message>
    <message>
        <source>Have you been afraid of them, or are you being told that everything is your fault?</source>
        <translation>Hattest du Angst vor der anderen Person, oder wird dir gesagt, dass alles deine Schuld ist?</translation>
    </message>
    <message>
        <source>Are you having thoughts of ending your life or hurting yourself?</source>
        <translation>Denkst du daran, dein Leben zu beenden oder dich selbst zu verletzen?</translation>
    </message>
</context>
<context>
    <name>SaidTwice</name>
    <message>
        <source>On paper these characters are right. In the PDF, whoever copies them or has them read out gets them twice:</source>
        <translation>Auf Papier stimmen diese Zeichen. Wer sie aus dem PDF kopiert oder sich vorlesen lässt, bekommt sie doppelt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingBar</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close without the last changes</source>
        <translation>Ohne die letzten Änderungen schließen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>One change could not be saved yet.</source>
        <translation>Eine Änderung ließ sich noch nicht speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be saved yet.</source>
        <translation>
            <numerusform>%n Änderung ließ sich noch nicht speichern.</numerusform>
            <numerusform>%n Änderungen ließen sich noch nicht speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window stays until everything is saved. Closing now would lose it.</source>
        <translation>Das Fenster bleibt, bis alles gespeichert ist. Wenn du es jetzt schließt, geht das Ungespeicherte verloren.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherungskopie öffnen…</translation>
    </message>
    <message>
        <source>Not closed yet: {happened}</source>
        <translation>Noch nicht geschlossen: {happened}</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{happened} Your text is still here, in this window.</source>
        <translation>{happened} Dein Text ist noch hier, in diesem Fenster.</translation>
    </message>
    <message>
        <source>Not closed yet: {happened} Your text is still here, in this window.</source>
        <translation>Noch nicht geschlossen: {happened} Dein Text ist noch hier, in diesem Fenster.</translation>
    </message>
    <message>
        <source>Leave this window open; saving goes on by itself as soon as it can.</source>
        <translation>Lass dieses Fenster offen; gespeichert wird von selbst, sobald es geht.</translation>
    </message>
    <message>
        <source>What you wrote until {time} is on the disk. Leave this window open; saving goes on by itself as soon as it can.</source>
        <translation>Was du bis {time} geschrieben hast, ist gespeichert. Lass dieses Fenster offen; gespeichert wird von selbst, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>SayStanding</name>
    <message>
        <source>rests until {day}</source>
        <translation>ruht bis {day}</translation>
    </message>
    <message>
        <source>marked as ready to give today</source>
        <translation>heute als bereit gekennzeichnet</translation>
    </message>
    <message>
        <source>ready to give, marked on {day}</source>
        <translation>bereit, gekennzeichnet am {day}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Words to look for, in everything you wrote</source>
        <translation>Gesuchte Wörter, in allem, was du geschrieben hast</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>No question, answer or letter has these words.</source>
        <translation>Diese Wörter stehen in keiner Frage, keiner Antwort und keinem Brief.</translation>
    </message>
    <message>
        <source>There is more than is shown here. One more word finds fewer places.</source>
        <translation>Es gibt mehr, als hier gezeigt wird. Mit einem Wort mehr findest du weniger Stellen.</translation>
    </message>
</context>
<context>
    <name>SetGroups</name>
    <message>
        <source>bring back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>Hidden sets</source>
        <translation>Ausgeblendete Reihen</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>own, {state}</source>
        <translation>eigene, {state}</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>can be heavy</source>
        <translation>kann schwer sein</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>This set</source>
        <translation>Diese Fragenreihe</translation>
    </message>
    <message>
        <source>Print this set…</source>
        <translation>Diese Fragenreihe drucken…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Put into a set</source>
        <translation>In eine Fragenreihe stellen</translation>
    </message>
    <message>
        <source>Hide this set</source>
        <translation>Diese Fragenreihe ausblenden</translation>
    </message>
    <message>
        <source>Bring back a hidden set</source>
        <translation>Ausgeblendete Fragenreihe zurückholen</translation>
    </message>
    <message>
        <source>Leave out heavy questions</source>
        <translation>Schwere Fragen weglassen</translation>
    </message>
</context>
<context>
    <name>SetSheetOptionsPanel</name>
    <message>
        <source>Save the sheet</source>
        <translation>Das Blatt speichern</translation>
    </message>
    <message>
        <source>With the newest answers</source>
        <translation>Mit den neuesten Antworten</translation>
    </message>
    <message>
        <source>With every answer and its day</source>
        <translation>Mit allen Antworten und ihrem Tag</translation>
    </message>
    <message>
        <source>Only the questions, with room to write</source>
        <translation>Nur die Fragen, mit Platz zum Schreiben</translation>
    </message>
    <message>
        <source>Also questions without an answer</source>
        <translation>Auch Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Why each is asked</source>
        <translation>Warum jede gestellt wird</translation>
    </message>
    <message>
        <source>Also heavy questions</source>
        <translation>Auch schwere Fragen</translation>
    </message>
    <message>
        <source>Say “For myself: not to be sent” at the top</source>
        <translation>Oben „Für mich: nicht zum Abschicken“ drucken</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Blatt</translation>
    </message>
    <message>
        <source>For yourself, or for someone who helps you. The questions stand as you see them, with the name you use there. A shared printer may keep a copy of what it printed.</source>
        <translation>Für dich selbst oder für einen Menschen, der dir hilft. Die Fragen stehen so da, wie du sie siehst, mit dem Namen, den du dort verwendest. Ein Drucker, den mehrere benutzen, behält vielleicht eine Kopie von dem, was er gedruckt hat.</translation>
    </message>
</context>
<context>
    <name>SetSheetPage</name>
    <message>
        <source>The questions as they will be printed</source>
        <translation>Die Fragen, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>The sheet as text</source>
        <translation>Das Blatt als Text</translation>
    </message>
    <message>
        <source>No answer yet. Choose “Only the questions” to print them with room to write.</source>
        <translation>Noch keine Antwort. Wähle „Nur die Fragen“, um sie mit Platz zum Schreiben zu drucken.</translation>
    </message>
</context>
<context>
    <name>SetSheets</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>My own questions</source>
        <translation>Meine eigenen Fragen</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>Asked then</source>
        <translation>Damals gefragt</translation>
    </message>
</context>
<context>
    <name>SetsPanel</name>
    <message>
        <source>Search in Reflect</source>
        <translation>In „Nachdenken“ suchen</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Leave out heavy questions</source>
        <translation>Schwere Fragen weglassen</translation>
    </message>
    <message>
        <source>Choose a set</source>
        <translation>Fragenreihe wählen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fragenreihe</translation>
    </message>
</context>
<context>
    <name>SetsTree</name>
    <message>
        <source>Sets of questions</source>
        <translation>Fragenreihen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>{file}: missing or damaged; the system’s typeface is used instead</source>
        <translation>{file}: fehlt oder ist beschädigt; dafür wird die Schrift des Systems genommen</translation>
    </message>
    <message>
        <source>Texts of the program</source>
        <translation>Texte des Programms</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Names and contact</source>
        <translation>Namen und Kontakt</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Hiding and locking</source>
        <translation>Verbergen und sperren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>This workbook</source>
        <translation>Dieses Arbeitsbuch</translation>
    </message>
    <message>
        <source>The passphrase is off. The file can be read without it.</source>
        <translation>Die Passphrase ist entfernt. Die Datei lässt sich ohne sie lesen.</translation>
    </message>
    <message>
        <source>One backup still asks for an earlier passphrase.</source>
        <translation>Eine Sicherungskopie fragt noch nach einer früheren Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups still ask for an earlier passphrase.</source>
        <translation>
            <numerusform>%n Sicherungskopie fragt noch nach einer früheren Passphrase.</numerusform>
            <numerusform>%n Sicherungskopien fragen noch nach einer früheren Passphrase.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new backup could not be made.</source>
        <translation>Eine neue Sicherungskopie ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>The passphrase holds from now on.</source>
        <translation>Die Passphrase gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Earlier backups were put under it too.</source>
        <translation>Frühere Sicherungskopien sind jetzt auch damit geschützt.</translation>
    </message>
    <message>
        <source>One backup still opens as before.</source>
        <translation>Eine Sicherungskopie öffnet sich noch wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups still open as before.</source>
        <translation>
            <numerusform>%n Sicherungskopie öffnet sich noch wie zuvor.</numerusform>
            <numerusform>%n Sicherungskopien öffnen sich noch wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier folder for backups is not there now. If it holds some, they open as before.</source>
        <translation>Ein früherer Ordner für Sicherungskopien ist gerade nicht da. Wenn welche darin liegen, öffnen sie sich wie zuvor.</translation>
    </message>
    <message>
        <source>A backup under it could not be made.</source>
        <translation>Eine Sicherungskopie mit dieser Passphrase ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>Parts of the former, readable file may still lie on this disk, in its snapshots or in copies made by other programs.</source>
        <translation>Teile der früheren, lesbaren Datei können noch auf diesem Datenträger liegen, in seinen Schnappschüssen oder in Kopien, die andere Programme gemacht haben.</translation>
    </message>
</context>
<context>
    <name>SheetOptionsPanel</name>
    <message>
        <source>Save the sheet</source>
        <translation>Das Blatt speichern</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Those that have ended</source>
        <translation>Die beendeten</translation>
    </message>
    <message>
        <source>Two lines to sign</source>
        <translation>Zwei Zeilen zum Unterschreiben</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Auf dem Blatt</translation>
    </message>
    <message>
        <source>Only these boundaries are printed: never their log, and no names beside your own words. A shared printer may keep a copy of what it printed.</source>
        <translation>Gedruckt werden nur diese Grenzen: nie ihr Verlauf, und keine Namen außer denen in deinen eigenen Worten. Ein Drucker, den mehrere benutzen, behält vielleicht eine Kopie von dem, was er gedruckt hat.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>The boundaries as they will be printed</source>
        <translation>Die Grenzen, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>The sheet as text</source>
        <translation>Das Blatt als Text</translation>
    </message>
    <message>
        <source>No boundary is chosen.</source>
        <translation>Keine Grenze ist gewählt.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New boundary</source>
        <translation>Neue Grenze</translation>
    </message>
    <message>
        <source>Change whose boundary it is</source>
        <translation>Ändern, wessen Grenze es ist</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Stand ändern</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Move boundary to the bin</source>
        <translation>Grenze in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring boundary back</source>
        <translation>Grenze zurückholen</translation>
    </message>
    <message>
        <source>Entry in the log</source>
        <translation>Eintrag im Verlauf</translation>
    </message>
    <message>
        <source>Move entry to the bin</source>
        <translation>Eintrag in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>ShippedSection</name>
    <message>
        <source>Some of the questions, rules, help texts or typefaces that come with the program cannot be used as they are in their files. These are left out; everything else works, and nothing of yours is touched.</source>
        <translation>Manche der Fragen, Regeln, Hilfetexte oder Schriften, die mit dem Programm kommen, sind so, wie sie in ihren Dateien stehen, nicht zu gebrauchen. Sie bleiben weg; alles andere geht, und nichts von dir wird angerührt.</translation>
    </message>
</context>
<context>
    <name>SortedBy</name>
    <message>
        <source>Date, the newest first</source>
        <translation>Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>Date, the oldest first</source>
        <translation>Datum, älteste zuerst</translation>
    </message>
    <message>
        <source>Kind, A to Z</source>
        <translation>Art, A bis Z</translation>
    </message>
    <message>
        <source>Kind, Z to A</source>
        <translation>Art, Z bis A</translation>
    </message>
    <message>
        <source>In words, A to Z</source>
        <translation>In Worten, A bis Z</translation>
    </message>
    <message>
        <source>In words, Z to A</source>
        <translation>In Worten, Z bis A</translation>
    </message>
    <message>
        <source>Outcome, A to Z</source>
        <translation>Ausgang, A bis Z</translation>
    </message>
    <message>
        <source>Outcome, Z to A</source>
        <translation>Ausgang, Z bis A</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Sorted by: {order}.</source>
        <translation>Sortiert nach: {order}.</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: {words}</source>
        <translation>Öffnen: {words}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>From Reflect, {day}: {question}</source>
        <translation>Aus „Nachdenken“, {day}: {question}</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Remove word</source>
        <translation>Wort entfernen</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>No word like it</source>
        <translation>Kein ähnliches Wort</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Leave it in this text</source>
        <translation>In diesem Text stehen lassen</translation>
    </message>
</context>
<context>
    <name>SpellingSection</name>
    <message>
        <source>Mark words that are in no dictionary</source>
        <translation>Wörter kennzeichnen, die in keinem Wörterbuch stehen</translation>
    </message>
    <message>
        <source>A fine wave stands under them, on this computer alone: no word goes anywhere. The menu of the word, by the right button or Shift+F10, offers others; F7 goes to the next one. A letter is read in its own language, everything else in that of the program. A paragraph that is nearly all unknown is taken for another language and left alone.</source>
        <translation>Eine feine Welle steht darunter, nur auf diesem Computer: Kein Wort geht irgendwohin. Das Menü des Wortes, mit der rechten Taste oder Umschalt+F10, bietet andere an; F7 führt zum nächsten. Ein Brief wird in seiner eigenen Sprache gelesen, alles andere in der des Programms. Ein Absatz, der fast ganz unbekannt ist, gilt als eine andere Sprache und bleibt in Ruhe.</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>None yet. “Add to my words” in the menu of a word puts it here. Both names are known without it.</source>
        <translation>Noch keine. „Zu meinen Wörtern“ im Menü eines Wortes stellt es hierher. Eure beiden Namen sind auch so bekannt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {word}</source>
        <translation>Entfernen: {word}</translation>
    </message>
    <message>
        <source>Spelling is not checked: the library that knows the dictionaries, chunspell, is not installed. Nothing else is missing without it.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Die Bibliothek, die die Wörterbücher kennt, chunspell, ist nicht installiert. Alles andere geht ohne sie.</translation>
    </message>
    <message>
        <source>Where Python packages come from, it is had by: {command}</source>
        <translation>Mit pip lässt sie sich installieren: {command}</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, so nothing is checked.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch, also wird nichts geprüft.</translation>
    </message>
    <message>
        <source>There are dictionaries for: {languages}.</source>
        <translation>Es gibt Wörterbücher für: {languages}.</translation>
    </message>
    <message>
        <source>For another language, install its Hunspell dictionary with the system’s programs, such as hunspell-de-de for German, and start Reconcile again. A letter in a language without one is not checked.</source>
        <translation>Für eine andere Sprache installiere ihr Hunspell-Wörterbuch mit den Programmen des Systems, etwa hunspell-de-de für Deutsch, und starte Reconcile neu. Ein Brief in einer Sprache ohne Wörterbuch wird nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>SpellingWalk</name>
    <message>
        <source>Not in the dictionary: {word}. There is no word like it.</source>
        <translation>Nicht im Wörterbuch: {word}. Es gibt kein ähnliches Wort.</translation>
    </message>
    <message>
        <source>Not in the dictionary: {word}. First suggestion: {guess}.</source>
        <translation>Nicht im Wörterbuch: {word}. Erster Vorschlag: {guess}.</translation>
    </message>
    <message>
        <source>Not in the dictionary: {word}. Shift+F10 offers: {guesses}.</source>
        <translation>Nicht im Wörterbuch: {word}. Umschalt+F10 bietet an: {guesses}.</translation>
    </message>
    <message>
        <source>Nothing is written on this page.</source>
        <translation>Auf dieser Seite steht nichts.</translation>
    </message>
    <message>
        <source>Spelling is switched off in Settings.</source>
        <translation>Die Rechtschreibung ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Spelling is not checked: what does it is not installed. Settings says how.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Was dafür nötig ist, ist nicht installiert. Die Einstellungen sagen, wie es geht.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer.</source>
        <translation>Für diese Sprache gibt es auf diesem Computer kein Wörterbuch: {language}.</translation>
    </message>
    <message>
        <source>Nothing more. A paragraph that does not look like {language} was passed over.</source>
        <translation>Sonst nichts. Ein Absatz, der nicht nach dieser Sprache aussieht, wurde übergangen: {language}.</translation>
    </message>
    <message>
        <source>Every word here is in the dictionary, or one of your own.</source>
        <translation>Jedes Wort hier steht im Wörterbuch, oder es ist eines deiner eigenen.</translation>
    </message>
</context>
<context>
    <name>StartersButton</name>
    <message>
        <source>Ways to begin…</source>
        <translation>Mögliche Anfänge…</translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>I-statement</source>
        <translation>Ich-Botschaft</translation>
    </message>
    <message>
        <source>{partner}’s side first</source>
        <translation>Zuerst, wie es für {partner} war</translation>
    </message>
    <message>
        <source>What {partner} told you, or anyone could see; a guess begins “I imagine that you”. In a study of imagined talks, saying both sides was taken best (Rogers and others, 2018).</source>
        <translation>Was {partner} dir gesagt hat oder alle sehen konnten; eine Vermutung beginnt mit „Ich stelle mir vor, dass du“. In einer Studie mit vorgestellten Gesprächen wurde es am besten aufgenommen, wenn beide Seiten zur Sprache kamen (Rogers und andere, 2018).</translation>
    </message>
    <message>
        <source>The other side first</source>
        <translation>Zuerst die andere Seite</translation>
    </message>
    <message>
        <source>I understand that you</source>
        <translation>Ich verstehe, dass du</translation>
    </message>
    <message>
        <source>were told, had to do, felt</source>
        <translation>gehört hast, tun musstest, gefühlt hast</translation>
    </message>
    <message>
        <source>I feel</source>
        <translation>Ich fühle mich</translation>
    </message>
    <message>
        <source>I felt</source>
        <translation>Ich fühlte mich</translation>
    </message>
    <message>
        <source>When the feeling was</source>
        <translation>Wann das Gefühl war</translation>
    </message>
    <message>
        <source>which feeling, in a word?</source>
        <translation>welches Gefühl, in einem Wort?</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wenn / als</translation>
    </message>
    <message>
        <source>what would a camera have shown?</source>
        <translation>was hätte eine Kamera gezeigt?</translation>
    </message>
    <message>
        <source>because, if it helps</source>
        <translation>weil, falls es hilft</translation>
    </message>
    <message>
        <source>what matters to you in it?</source>
        <translation>was ist dir daran wichtig?</translation>
    </message>
    <message>
        <source>because (if it helps)</source>
        <translation>weil (falls es hilft)</translation>
    </message>
    <message>
        <source>Put it below my sentence</source>
        <translation>Unter meinen Satz setzen</translation>
    </message>
    <message>
        <source>In an apology, one such sentence is often enough. A request belongs in a talk or a boundary, so it is left out here.</source>
        <translation>In einer Entschuldigung genügt oft ein solcher Satz. Eine Bitte gehört in ein Gespräch oder zu einer Grenze, deshalb fehlt sie hier.</translation>
    </message>
</context>
<context>
    <name>Stating</name>
    <message>
        <source>Only English sentences can be turned round.</source>
        <translation>Nur englische Sätze lassen sich umwandeln.</translation>
    </message>
    <message>
        <source>The sentence is built in English; no other language is known here yet.</source>
        <translation>Der Satz wird auf Englisch gebaut; eine andere Sprache ist hier noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What you began before stands below.</source>
        <translation>Was du vorher begonnen hast, steht unten.</translation>
    </message>
    <message>
        <source>Your own feeling, and what a camera would have shown.</source>
        <translation>Dein eigenes Gefühl, und was eine Kamera gezeigt hätte.</translation>
    </message>
    <message>
        <source>From the words you selected: {words}.</source>
        <translation>Aus den Worten, die du ausgewählt hast: {words}.</translation>
    </message>
    <message>
        <source>It will stand below {words}.</source>
        <translation>Es wird unter {words} stehen.</translation>
    </message>
    <message>
        <source>{words} is a thought. Which feeling is under it?</source>
        <translation>{words} ist ein Gedanke. Welches Gefühl liegt darunter?</translation>
    </message>
    <message>
        <source>{words} is not among the feelings known here. It may still be one.</source>
        <translation>{words} gehört nicht zu den Gefühlen, die hier bekannt sind. Es kann trotzdem eines sein.</translation>
    </message>
    <message>
        <source>{words} blames. What would a camera have shown?</source>
        <translation>{words} macht einen Vorwurf. Was hätte eine Kamera gezeigt?</translation>
    </message>
    <message>
        <source>{words} guesses what {name} wanted.</source>
        <translation>{words} vermutet, was {name} wollte.</translation>
    </message>
    <message>
        <source>{words} leaves no way to say no.</source>
        <translation>{words} lässt keinen Platz für ein Nein.</translation>
    </message>
    <message>
        <source>{words} asks for something.</source>
        <translation>{words} bittet um etwas.</translation>
    </message>
</context>
<context>
    <name>StatusForm</name>
    <message>
        <source>This takes effect tomorrow. Out of no contact or an order, a change waits for the next day, so that nothing is decided in one evening. It is a pause and not a lock: the workbook is yours.</source>
        <translation>Das gilt ab morgen. Aus „kein Kontakt“ oder einer Anordnung heraus wartet eine Änderung auf den nächsten Tag, damit nichts an einem einzigen Abend entschieden wird. Es ist eine Pause und kein Schloss: Das Arbeitsbuch gehört dir.</translation>
    </message>
    <message>
        <source>To record this, write down what changed.</source>
        <translation>Um das festzuhalten, schreib auf, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>When it was said, if you know</source>
        <translation>Wann es gesagt wurde, falls du es weißt</translation>
    </message>
    <message>
        <source>In their words, if you remember them</source>
        <translation>Im Wortlaut, falls du dich erinnerst</translation>
    </message>
    <message>
        <source>What changed, in their words?</source>
        <translation>Was hat sich geändert, in den Worten der anderen Person?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Too much right now</source>
        <translation>Gerade zu viel</translation>
    </message>
    <message>
        <source>Saved · on this computer only</source>
        <translation>Gespeichert · nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Not all of this file can be read</source>
        <translation>Nicht alles in dieser Datei lässt sich lesen</translation>
    </message>
    <message>
        <source>Saved at {time} · on this computer only</source>
        <translation>Gespeichert um {time} · nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Not saved · text kept in this window</source>
        <translation>Nicht gespeichert · der Text bleibt in diesem Fenster</translation>
    </message>
    <message>
        <source>Not saved since {time} · text kept in this window</source>
        <translation>Nicht gespeichert seit {time} · der Text bleibt in diesem Fenster</translation>
    </message>
</context>
<context>
    <name>StatusLog</name>
    <message>
        <source>What you recorded</source>
        <translation>Was du festgehalten hast</translation>
    </message>
    <message>
        <source>Said on {day}.</source>
        <translation>Gesagt am {day}.</translation>
    </message>
    <message>
        <source>In their words: {words}</source>
        <translation>Im Wortlaut: {words}</translation>
    </message>
    <message>
        <source>What changed: {words}</source>
        <translation>Was sich geändert hat: {words}</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>Ab {day}.</translation>
    </message>
    <message>
        <source>Asked for space until {day}.</source>
        <translation>Um Abstand gebeten bis {day}.</translation>
    </message>
    <message>
        <source>Not sure whether there is an order.</source>
        <translation>Nicht sicher, ob es eine Anordnung gibt.</translation>
    </message>
    <message>
        <source>In contact, and it is welcome.</source>
        <translation>Es gibt Kontakt, und er ist willkommen.</translation>
    </message>
    <message>
        <source>Not known how they want contact.</source>
        <translation>Ungewiss, welcher Kontakt gewünscht ist.</translation>
    </message>
    <message>
        <source>Asked for space, and named no date.</source>
        <translation>Um Abstand gebeten und kein Datum genannt.</translation>
    </message>
    <message>
        <source>Asked for no contact.</source>
        <translation>Um keinen Kontakt gebeten.</translation>
    </message>
    <message>
        <source>An order about contact.</source>
        <translation>Eine Anordnung zum Kontakt (Gericht oder Polizei).</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>Giving is not offered: there is to be no contact.</source>
        <translation>Den Brief zu geben, wird nicht angeboten: Kontakt soll unterbleiben.</translation>
    </message>
    <message>
        <source>Giving waits until {name} says that it is welcome.</source>
        <translation>Der Brief wartet, bis {name} sagt, dass er willkommen ist.</translation>
    </message>
    <message>
        <source>Giving waits until the letter was asked for, clearly and freely.</source>
        <translation>Der Brief wartet, bis um ihn gebeten wurde, klar und aus freien Stücken.</translation>
    </message>
    <message>
        <source>A letter waits for a welcome. One short message at most.</source>
        <translation>Ein Brief wartet, bis er willkommen ist. Höchstens eine kurze Nachricht.</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message>
        <source>Promised to {name}</source>
        <translation>Versprechen an {name}</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>For my own therapist</source>
        <translation>Für meine Therapie</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>Die letzten drei Monate</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Pages of the journal ({count})</source>
        <translation>Seiten des Tagebuchs ({count})</translation>
    </message>
    <message>
        <source>Answers to questions ({count})</source>
        <translation>Antworten auf Fragen ({count})</translation>
    </message>
    <message>
        <source>Check-ins ({count})</source>
        <translation>Rückblicke der Woche ({count})</translation>
    </message>
    <message>
        <source>Dated entries in guides ({count})</source>
        <translation>Datierte Einträge in Anleitungen ({count})</translation>
    </message>
    <message>
        <source>Letters ({count})</source>
        <translation>Briefe ({count})</translation>
    </message>
    <message>
        <source>Promises, made and looked at ({count})</source>
        <translation>Versprechen und was daraus wurde ({count})</translation>
    </message>
    <message>
        <source>Events ({count})</source>
        <translation>Ereignisse ({count})</translation>
    </message>
    <message>
        <source>Boundaries, without their log ({count})</source>
        <translation>Grenzen, ohne ihren Verlauf ({count})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>About one printed page.</source>
        <translation>Etwa eine gedruckte Seite.</translation>
    </message>
    <message>
        <source>About {count} printed pages.</source>
        <translation>Etwa {count} gedruckte Seiten.</translation>
    </message>
    <message>
        <source>One printed page.</source>
        <translation>Eine gedruckte Seite.</translation>
    </message>
    <message>
        <source>{count} printed pages.</source>
        <translation>{count} gedruckte Seiten.</translation>
    </message>
    <message>
        <source>This would be about {count} printed pages, too many to set in one piece. Choose fewer days, or save all of it as web page, text or Markdown.</source>
        <translation>Das wären etwa {count} gedruckte Seiten, zu viele, um sie auf einmal aufzubauen. Wähle weniger Tage, oder speichere alles als Webseite, Text oder Markdown.</translation>
    </message>
    <message>
        <source>The first day comes after the last one, so no day lies between them.</source>
        <translation>Der erste Tag liegt nach dem letzten, also gibt es keinen Tag dazwischen.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could stand on the page.</source>
        <translation>Es ist nichts gewählt, was auf der Seite stehen könnte.</translation>
    </message>
    <message>
        <source>Nothing of what is chosen was written in these days: {days}.</source>
        <translation>In diesen Tagen wurde nichts von dem geschrieben, was gewählt ist: {days}.</translation>
    </message>
    <message>
        <source>Nothing was written in these days: {days}.</source>
        <translation>In diesen Tagen wurde nichts geschrieben: {days}.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Rückblick der Woche</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>StretchOptionsPanel</name>
    <message>
        <source>Save this stretch of time</source>
        <translation>Diesen Zeitraum speichern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Stop setting the pages</source>
        <translation>Seitenaufbau anhalten</translation>
    </message>
    <message>
        <source>Set the pages</source>
        <translation>Seiten aufbauen</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>It is for your own use, not a letter: what you wrote, by day, with the names as you typed them. A shared printer may keep a copy of what it printed.</source>
        <translation>Für dich selbst, kein Brief: was du geschrieben hast, nach Tagen, mit den Namen, wie du sie getippt hast. Ein Drucker, den mehrere benutzen, behält vielleicht eine Kopie von dem, was er gedruckt hat.</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>A stretch of time as it will be printed</source>
        <translation>Ein Zeitraum, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>What you wrote, as text</source>
        <translation>Was du geschrieben hast, als Text</translation>
    </message>
    <message>
        <source>The pages were not set. It can be saved as web page, text or Markdown.</source>
        <translation>Die Seiten wurden nicht aufgebaut. Speichern lässt es sich als Webseite, Text oder Markdown.</translation>
    </message>
</context>
<context>
    <name>Stretches</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Apologise</source>
        <translation>Entschuldigen</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>Everything, to read…</source>
        <translation>Alles, zum Lesen…</translation>
    </message>
    <message>
        <source>Save everything as JSON…</source>
        <translation>Alles als JSON speichern…</translation>
    </message>
    <message>
        <source>Read everything in…</source>
        <translation>Alles einlesen…</translation>
    </message>
    <message>
        <source>Everything to take along</source>
        <translation>Alles zum Mitnehmen</translation>
    </message>
    <message>
        <source>What you wrote, by day, for yourself: as PDF, web page, Markdown or text. You choose what is on it. Who wants contact, and what you said about safety, never is.</source>
        <translation>Was du geschrieben hast, nach Tagen, für dich selbst: als PDF, Webseite, Markdown oder Text. Du wählst, was darauf steht. Wie es um den Kontakt steht und was du zur Sicherheit gesagt hast, steht nie darauf.</translation>
    </message>
    <message>
        <source>For this program, or any other in years to come: every entry with its dates, earlier versions, the bin, and what you said about contact and safety. It has no passphrase: whoever has the file can read all of it.</source>
        <translation>Für dieses Programm oder ein anderes in künftigen Jahren: jeder Eintrag mit Datum, frühere Fassungen, der Papierkorb und was du zu Kontakt und Sicherheit gesagt hast. Die Datei hat keine Passphrase: Wer sie hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>A new workbook is made of such a file, equal to the one it came from. The workbook that is open now is not changed.</source>
        <translation>Aus einer solchen Datei entsteht ein neues Arbeitsbuch, das dem gleicht, aus dem sie kam. Das Arbeitsbuch, das jetzt geöffnet ist, wird nicht verändert.</translation>
    </message>
    <message>
        <source>To read or print</source>
        <translation>Zum Lesen oder Drucken</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>From JSON</source>
        <translation>Aus JSON</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>The record, week by week</source>
        <translation>Die Aufzeichnungen, Woche für Woche</translation>
    </message>
    <message>
        <source>Left and right walk from week to week, Enter opens the events of one.</source>
        <translation>Mit den Pfeilen links und rechts gehst du von Woche zu Woche, mit der Eingabetaste öffnest du die Ereignisse einer Woche.</translation>
    </message>
    <message>
        <source>Nothing was noted in this time.</source>
        <translation>In dieser Zeit wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Promises stand here once they are settled, and events as you write them down.</source>
        <translation>Noch ist nichts vermerkt. Versprechen stehen hier, sobald feststeht, was daraus wurde, und Ereignisse, sobald du sie aufschreibst.</translation>
    </message>
    <message>
        <source>Left and right walk from week to week.</source>
        <translation>Mit den Pfeilen links und rechts gehst du von Woche zu Woche.</translation>
    </message>
    <message>
        <source>Moved to the bin.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Last changed today</source>
        <translation>Zuletzt heute geändert</translation>
    </message>
    <message>
        <source>Last changed yesterday</source>
        <translation>Zuletzt gestern geändert</translation>
    </message>
    <message>
        <source>Last changed on {day}</source>
        <translation>Zuletzt geändert am {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Also due, promised to {whom}</source>
        <translation>Auch fällig, Versprechen an {whom}</translation>
    </message>
    <message>
        <source>{number} more promises are due</source>
        <translation>{number} weitere Versprechen sind fällig</translation>
    </message>
    <message>
        <source>They are on Trust, the oldest first</source>
        <translation>Sie stehen unter „Vertrauen“, die ältesten zuerst</translation>
    </message>
    <message>
        <source>From “{set}”</source>
        <translation>Aus „{set}“</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The question you left today</source>
        <translation>Die Frage, bei der du heute aufgehört hast</translation>
    </message>
    <message>
        <source>The question you left yesterday</source>
        <translation>Die Frage, bei der du gestern aufgehört hast</translation>
    </message>
    <message>
        <source>The question you left on {day}</source>
        <translation>Die Frage, bei der du am {day} aufgehört hast</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
    <message>
        <source>It need not be sent, and it need not be finished.</source>
        <translation>Er muss nicht abgeschickt werden, und er muss nicht fertig werden.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>To {partner}, begun on {day}</source>
        <translation>An {partner}, begonnen am {day}</translation>
    </message>
    <message>
        <source>It rests until {day}. You can read it and change it.</source>
        <translation>Er ruht bis {day}. Du kannst ihn lesen und ändern.</translation>
    </message>
    <message>
        <source>A letter to keep</source>
        <translation>Ein Brief zum Behalten</translation>
    </message>
    <message>
        <source>It stays with you. Nothing in this program sends.</source>
        <translation>Er bleibt bei dir. Dieses Programm verschickt nichts.</translation>
    </message>
    <message>
        <source>The letter you will keep</source>
        <translation>Der Brief, den du behältst</translation>
    </message>
    <message>
        <source>{changed}. It is for you.</source>
        <translation>{changed}. Er ist für dich.</translation>
    </message>
    <message>
        <source>Promised to {whom}, due on {day}. It stands, whatever happens between you.</source>
        <translation>Versprechen an {whom}, fällig am {day}. Es gilt, was auch immer zwischen euch geschieht.</translation>
    </message>
    <message>
        <source>Promised to myself, due on {day}</source>
        <translation>Versprechen an mich selbst, fällig am {day}</translation>
    </message>
    <message>
        <source>Promised to {whom}, due on {day}</source>
        <translation>Versprechen an {whom}, fällig am {day}</translation>
    </message>
    <message>
        <source>Promised to {whom}, was due on {day}. Kept, late or released: you decide.</source>
        <translation>Versprechen an {whom}, war fällig am {day}. Gehalten, verspätet oder hinfällig: Du entscheidest.</translation>
    </message>
    <message>
        <source>Who is with you on a bad night</source>
        <translation>Wer in einer schlimmen Nacht für dich da ist</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Was du dazu geschrieben hast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The people you can name, and what helps</source>
        <translation>Die Menschen, die du nennen kannst, und was hilft</translation>
    </message>
    <message>
        <source>{number} boundaries to look at again</source>
        <translation>{number} Grenzen, die du wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>The day you chose for each has come</source>
        <translation>Der Tag, den du dafür gewählt hast, ist da</translation>
    </message>
    <message>
        <source>A boundary you wanted to look at again today</source>
        <translation>Eine Grenze, die du heute wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>A boundary you wanted to look at again yesterday</source>
        <translation>Eine Grenze, die du gestern wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>A boundary you wanted to look at again on {day}</source>
        <translation>Eine Grenze, die du am {day} wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>A boundary without a name yet</source>
        <translation>Eine Grenze, noch ohne Namen</translation>
    </message>
    <message>
        <source>{number} offers of openness to look at again</source>
        <translation>{number} Angebote zur Offenheit, die du wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>An offer of openness you wanted to look at again today</source>
        <translation>Ein Angebot zur Offenheit, das du heute wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>An offer of openness you wanted to look at again yesterday</source>
        <translation>Ein Angebot zur Offenheit, das du gestern wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>An offer of openness you wanted to look at again on {day}</source>
        <translation>Ein Angebot zur Offenheit, das du am {day} wieder ansehen wolltest</translation>
    </message>
    <message>
        <source>{number} offers of openness are over</source>
        <translation>{number} Angebote zur Offenheit sind abgelaufen</translation>
    </message>
    <message>
        <source>Decide anew, or let them end</source>
        <translation>Neu entscheiden oder enden lassen</translation>
    </message>
    <message>
        <source>Its last day is today</source>
        <translation>Der letzte Tag ist heute</translation>
    </message>
    <message>
        <source>Its last day was yesterday. Decide anew, or let it end.</source>
        <translation>Der letzte Tag war gestern. Entscheide neu, oder lass es enden.</translation>
    </message>
    <message>
        <source>Its last day was {day}. Decide anew, or let it end.</source>
        <translation>Der letzte Tag war {day}. Entscheide neu, oder lass es enden.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What is all right for you, and what is not</source>
        <translation>Was für dich in Ordnung ist und was nicht</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>This road is worth as much as the other one.</source>
        <translation>Dieser Weg ist so viel wert wie der andere.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Look back on the week</source>
        <translation>Auf die Woche zurückblicken</translation>
    </message>
    <message>
        <source>A few statements about your own conduct, for you alone</source>
        <translation>Ein paar Aussagen über dein eigenes Verhalten, nur für dich</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Frei schreiben</translation>
    </message>
    <message>
        <source>A blank page with today’s date</source>
        <translation>Eine leere Seite mit dem heutigen Datum</translation>
    </message>
    <message>
        <source>You opened this question today</source>
        <translation>Du hast diese Frage heute geöffnet</translation>
    </message>
    <message>
        <source>You opened this question yesterday</source>
        <translation>Du hast diese Frage gestern geöffnet</translation>
    </message>
    <message>
        <source>You opened this question on {day}</source>
        <translation>Du hast diese Frage am {day} geöffnet</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>mich selbst</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anderen</translation>
    </message>
    <message>
        <source>Due today, promised to {whom}</source>
        <translation>Heute fällig, Versprechen an {whom}</translation>
    </message>
    <message>
        <source>Due today, promised to myself</source>
        <translation>Heute fällig, Versprechen an mich selbst</translation>
    </message>
    <message>
        <source>Was due on {day}, promised to {whom}</source>
        <translation>War fällig am {day}, Versprechen an {whom}</translation>
    </message>
    <message>
        <source>Was due on {day}, promised to myself</source>
        <translation>War fällig am {day}, Versprechen an mich selbst</translation>
    </message>
    <message>
        <source>You made it on {day}.</source>
        <translation>Gegeben hast du es am {day}.</translation>
    </message>
    <message>
        <source>From “{set}”, if you want a question today</source>
        <translation>Aus „{set}“, falls du heute eine Frage möchtest</translation>
    </message>
    <message>
        <source>Where you stopped today</source>
        <translation>Wo du heute aufgehört hast</translation>
    </message>
    <message>
        <source>Where you stopped yesterday</source>
        <translation>Wo du gestern aufgehört hast</translation>
    </message>
    <message>
        <source>Where you stopped on {day}</source>
        <translation>Wo du am {day} aufgehört hast</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Write about this</source>
        <translation>Dazu schreiben</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>A letter was given on {day}</source>
        <translation>Ein Brief wurde gegeben am {day}</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Wie geht es dir?</translation>
    </message>
    <message>
        <source>Is there something you promised in the letter for this week?</source>
        <translation>Gibt es etwas, das du im Brief für diese Woche versprochen hast?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Meine Versprechen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>You can leave it at that.</source>
        <translation>Du kannst es dabei belassen.</translation>
    </message>
    <message>
        <source>You are letting go; you can still be sorry.</source>
        <translation>Du lässt los; leidtun darf es dir trotzdem.</translation>
    </message>
    <message>
        <source>What you take with you</source>
        <translation>Was du mitnimmst</translation>
    </message>
    <message>
        <source>Say how contact stands</source>
        <translation>Sagen, wie es um den Kontakt steht</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>{partner}’s words</source>
        <translation>Worte von {partner}</translation>
    </message>
    <message>
        <source>Record what they said</source>
        <translation>Festhalten, was gesagt wurde</translation>
    </message>
    <message>
        <source>Record what {partner} said</source>
        <translation>Festhalten, was {partner} gesagt hat</translation>
    </message>
    <message>
        <source>Something changed?</source>
        <translation>Hat sich etwas geändert?</translation>
    </message>
    <message>
        <source>If you have more time</source>
        <translation>Wenn du mehr Zeit hast</translation>
    </message>
    <message>
        <source>Also here</source>
        <translation>Außerdem hier</translation>
    </message>
    <message>
        <source>Give space</source>
        <translation>Abstand lassen</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Apologise</source>
        <translation>Entschuldigen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Wiedergutmachen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder hinsehen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Help and safety: {title}</source>
        <translation>Hilfe und Schutz: {title}</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Wo ich bin</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
</context>
<context>
    <name>TooMuchPage</name>
    <message>
        <source>Too much right now</source>
        <translation>Gerade zu viel</translation>
    </message>
    <message>
        <source>You can stop here. What you wrote is kept.</source>
        <translation>Du kannst hier aufhören. Was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück dorthin, wo ich war</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Für jetzt aufhören</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
    <message>
        <source>Stop closes the program. What you wrote in the workbook is saved.</source>
        <translation>„Für jetzt aufhören“ schließt das Programm. Was du im Arbeitsbuch geschrieben hast, ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide everything now. Esc three times does the same.</source>
        <translation>Alles sofort verbergen. Dreimal Esc bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Help and safety</source>
        <translation>Hilfe und Schutz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>‹ {where}</source>
        <translation>‹ {where}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The workbook could not be opened</source>
        <translation>Das Arbeitsbuch ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>It was looked for at {path}</source>
        <translation>Gesucht wurde es unter {path}</translation>
    </message>
    <message>
        <source>This is about the backup at {path}</source>
        <translation>Es geht um die Sicherungskopie unter {path}</translation>
    </message>
    <message>
        <source>The file is at {path}</source>
        <translation>Die Datei liegt unter {path}</translation>
    </message>
    <message>
        <source>Its name is “{name}”.</source>
        <translation>Er heißt „{name}“.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Allow writing there and try again, or copy the file to another folder and open it there.</source>
        <translation>Erlaube das Schreiben an diesem Ort und versuch es noch einmal, oder kopiere die Datei in einen anderen Ordner und öffne sie dort.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherungskopie öffnen…</translation>
    </message>
    <message>
        <source>Open another workbook…</source>
        <translation>Anderes Arbeitsbuch öffnen…</translation>
    </message>
    <message>
        <source>Start a new workbook…</source>
        <translation>Neues Arbeitsbuch beginnen…</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Retten, was lesbar ist…</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>{promise} · {sign}</source>
        <translation>{promise} · {sign}</translation>
    </message>
    <message>
        <source>{promise}, {sign}</source>
        <translation>{promise}, {sign}</translation>
    </message>
    <message>
        <source>{day}: {told}</source>
        <translation>{day}: {told}</translation>
    </message>
    <message>
        <source>{day}: nothing</source>
        <translation>{day}: nichts</translation>
    </message>
    <message>
        <source>Does {partner} know?</source>
        <translation>Weiß {partner} davon?</translation>
    </message>
    <message>
        <source>Yes, from me</source>
        <translation>Ja, von mir</translation>
    </message>
    <message>
        <source>Yes, from elsewhere</source>
        <translation>Ja, auf anderem Weg</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>If you like, it can stand on the timeline as “told the truth”, on:</source>
        <translation>Wenn du möchtest, kann es als „die Wahrheit gesagt“ auf der Zeitleiste stehen, am:</translation>
    </message>
    <message>
        <source>If you like, it can stand on the timeline as “found out”, on:</source>
        <translation>Wenn du möchtest, kann es als „herausgekommen“ auf der Zeitleiste stehen, am:</translation>
    </message>
    <message>
        <source>It stands on the timeline.</source>
        <translation>Es steht auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Not kept: {promise}</source>
        <translation>Nicht gehalten: {promise}</translation>
    </message>
    <message>
        <source>Kept on the day</source>
        <translation>Am Tag gehalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Verspätet getan</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No longer wanted, or contact has ended</source>
        <translation>Nicht mehr gewünscht, oder der Kontakt ist beendet</translation>
    </message>
    <message>
        <source>A change counts only before the day</source>
        <translation>Eine Änderung zählt nur vor dem Tag</translation>
    </message>
    <message>
        <source>You kept this.</source>
        <translation>Das hast du gehalten.</translation>
    </message>
    <message>
        <source>Noted as done late.</source>
        <translation>Als verspätet getan vermerkt.</translation>
    </message>
    <message>
        <source>One promise was not kept. What will you do today?</source>
        <translation>Ein Versprechen wurde nicht gehalten. Was tust du heute?</translation>
    </message>
    <message>
        <source>Noted as released. It does not count.</source>
        <translation>Als hinfällig vermerkt. Es zählt nicht.</translation>
    </message>
    <message>
        <source>In the last 90 days nothing was due.</source>
        <translation>In den letzten 90 Tagen war nichts fällig.</translation>
    </message>
    <message>
        <source>In the last 90 days: {kept} kept, {late} late, {not} not kept.</source>
        <translation>In den letzten 90 Tagen: {kept} gehalten, {late} verspätet, {not} nicht gehalten.</translation>
    </message>
    <message>
        <source>In all: {kept} kept, {late} late, {not} not kept.</source>
        <translation>Insgesamt: {kept} gehalten, {late} verspätet, {not} nicht gehalten.</translation>
    </message>
    <message>
        <source>This is a record of your own word. It does not show what {partner} feels. Only {partner} can say that, and they do not have to.</source>
        <translation>Hier steht, was aus deinem eigenen Wort wurde. Was {partner} fühlt, zeigt es nicht. Das kann nur {partner} sagen, muss es aber nicht.</translation>
    </message>
    <message>
        <source>{partner} may remember longer than this line does.</source>
        <translation>{partner} erinnert sich vielleicht länger, als diese Linie es tut.</translation>
    </message>
    <message>
        <source>past due: {number}</source>
        <translation>überfällig: {number}</translation>
    </message>
    <message>
        <source>Show earlier ones that are past due: {number}</source>
        <translation>Frühere überfällige zeigen: {number}</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>mich selbst</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anderen</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Next: {day}.</source>
        <translation>Als Nächstes: {day}.</translation>
    </message>
    <message>
        <source>{day}. To move it, use Changed.</source>
        <translation>{day}. Zum Verschieben „Geändert“ wählen.</translation>
    </message>
    <message>
        <source>{day}. The day has come, so it stands.</source>
        <translation>{day}. Der Tag ist gekommen, darum steht er fest.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>verspätet getan</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>released</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>{promise}, to {whom}, due: {day}</source>
        <translation>{promise}, an {whom}, fällig: {day}</translation>
    </message>
    <message>
        <source>{line}, past due</source>
        <translation>{line}, überfällig</translation>
    </message>
    <message>
        <source>{line}. Last time: {last}</source>
        <translation>{line}. Letztes Mal: {last}</translation>
    </message>
    <message>
        <source>{promise}, to {whom}, {outcome}</source>
        <translation>{promise}, an {whom}, {outcome}</translation>
    </message>
    <message>
        <source>To {whom} · due today</source>
        <translation>An {whom} · heute fällig</translation>
    </message>
    <message>
        <source>To {whom} · was due on {day}</source>
        <translation>An {whom} · war fällig am {day}</translation>
    </message>
    <message>
        <source>To {whom} · due on {day}</source>
        <translation>An {whom} · fällig am {day}</translation>
    </message>
    <message>
        <source>To {whom} · no day</source>
        <translation>An {whom} · ohne Tag</translation>
    </message>
    <message>
        <source>{line} · last time: {last}</source>
        <translation>{line} · letztes Mal: {last}</translation>
    </message>
    <message>
        <source>To {whom} · {outcome}</source>
        <translation>An {whom} · {outcome}</translation>
    </message>
    <message>
        <source>No promise is a reason for contact. What would need it can be released; what you promised yourself goes on.</source>
        <translation>Kein Versprechen ist ein Grund für Kontakt. Was Kontakt bräuchte, kann hinfällig werden; was du dir selbst versprochen hast, gilt weiter.</translation>
    </message>
    <message>
        <source>You are letting go. What you owe still stands; what would need the two of you can be released.</source>
        <translation>Du lässt los. Was du schuldest, gilt weiter; was euch beide bräuchte, kann hinfällig werden.</translation>
    </message>
    <message>
        <source>Keep it without contact: no message, no gift, no visit, nobody in between.</source>
        <translation>Halte es ohne Kontakt: keine Nachricht, kein Geschenk, kein Besuch, niemand dazwischen.</translation>
    </message>
    <message>
        <source>Made on {made}, without a day.</source>
        <translation>Gegeben am {made}, ohne Tag.</translation>
    </message>
    <message>
        <source>Made on {made}, due on {due}.</source>
        <translation>Gegeben am {made}, fällig am {due}.</translation>
    </message>
    <message>
        <source>The day was {before}; changed to {after} on {day}.</source>
        <translation>Der Tag war der {before}; auf den {after} geändert am {day}.</translation>
    </message>
    <message>
        <source>Recorded as {after} on {day}.</source>
        <translation>Als {after} festgehalten am {day}.</translation>
    </message>
    <message>
        <source>Was {before}, changed to {after} on {day}.</source>
        <translation>Vorher {before}, in {after} geändert am {day}.</translation>
    </message>
    <message>
        <source>It became: {promise}</source>
        <translation>Daraus wurde: {promise}</translation>
    </message>
    <message>
        <source>{day} · {outcome}</source>
        <translation>{day} · {outcome}</translation>
    </message>
</context>
<context>
    <name>TwoOfYouQuestions</name>
    <message>
        <source>This decides what the workbook offers and what it leaves out. You can change it whenever something changes.</source>
        <translation>Davon hängt ab, was das Arbeitsbuch anbietet und was es weglässt. Du kannst es ändern, wann immer sich etwas ändert.</translation>
    </message>
    <message>
        <source>Letting go has a way of its own here, worth as much as the other one. You find it on Today and in the menu Go.</source>
        <translation>Loslassen hat hier einen eigenen Weg, so viel wert wie der andere. Du findest ihn unter „Heute“ und im Menü „Gehe zu“.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Hide a set</source>
        <translation>Fragenreihe ausblenden</translation>
    </message>
    <message>
        <source>Bring back a set</source>
        <translation>Fragenreihe zurückholen</translation>
    </message>
    <message>
        <source>Leave out heavy questions</source>
        <translation>Schwere Fragen weglassen</translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <source>Show heavy questions</source>
        <translation>Schwere Fragen zeigen</translation>
    </message>
    <message>
        <source>Change the day of a page</source>
        <translation>Tag einer Seite ändern</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Wo ich bin</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Copy into a letter</source>
        <translation>In einen Brief kopieren</translation>
    </message>
    <message>
        <source>Promise from what you wrote</source>
        <translation>Versprechen aus dem, was du geschrieben hast</translation>
    </message>
    <message>
        <source>Boundary from what you wrote</source>
        <translation>Grenze aus dem, was du geschrieben hast</translation>
    </message>
    <message>
        <source>Promise from a letter</source>
        <translation>Versprechen aus einem Brief</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Verspätet getan</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>Answer in the check-in</source>
        <translation>Antwort im Rückblick</translation>
    </message>
    <message>
        <source>Delete check-in</source>
        <translation>Rückblick löschen</translation>
    </message>
    <message>
        <source>Check-in on Today</source>
        <translation>Rückblick unter „Heute“</translation>
    </message>
    <message>
        <source>Changed promise</source>
        <translation>Geändertes Versprechen</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation>Versprechen löschen</translation>
    </message>
    <message>
        <source>Whether they know</source>
        <translation>Ob die andere Person es weiß</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>Ausgang ändern</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Weigh recent months more</source>
        <translation>Die letzten Monate stärker gewichten</translation>
    </message>
    <message>
        <source>Built and lost</source>
        <translation>Aufgebaut und verloren</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your workbook is locked.</source>
        <translation>Dein Arbeitsbuch ist gesperrt.</translation>
    </message>
    <message>
        <source>One change could not be saved yet. It is kept, with the key, until it can.</source>
        <translation>Eine Änderung ließ sich noch nicht speichern. Sie wird mitsamt dem Schlüssel bewahrt, bis es geht.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes could not be saved yet. They are kept, with the key, until they can.</source>
        <translation>
            <numerusform>%n Änderung ließ sich noch nicht speichern. Sie wird mitsamt dem Schlüssel bewahrt, bis es geht.</numerusform>
            <numerusform>%n Änderungen ließen sich noch nicht speichern. Sie werden mitsamt dem Schlüssel bewahrt, bis es geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open another workbook…</source>
        <translation>Anderes Arbeitsbuch öffnen…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherungskopie öffnen…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>Retten, was lesbar ist…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. A backup opens with the passphrase it was made with.</source>
        <translation>Niemand kann eine verlorene Passphrase wiederherstellen. Eine Sicherungskopie öffnet sich mit der Passphrase, mit der sie gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>VersionSheet</name>
    <message>
        <source>Bring this part back</source>
        <translation>Diesen Teil zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {passage}</source>
        <translation>Zurückholen: {passage}</translation>
    </message>
</context>
<context>
    <name>VersionsList</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Versions are kept when you lock or close, and before much is changed. You can keep one at any time.</source>
        <translation>Fassungen werden aufbewahrt, wenn du sperrst oder schließt und bevor viel geändert wird. Du kannst jederzeit eine aufbewahren.</translation>
    </message>
    <message>
        <source>Bringing one back keeps the present text as a version.</source>
        <translation>Holst du eine zurück, bleibt der jetzige Text als Fassung erhalten.</translation>
    </message>
    <message>
        <source>These are the words that were given. They stay as they are.</source>
        <translation>Das sind die Worte, die gegeben wurden. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Name of the version, if you like</source>
        <translation>Name der Fassung, wenn du magst</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>Fassung jetzt aufbewahren</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Name, wenn du magst</translation>
    </message>
    <message>
        <source>when it was given</source>
        <translation>als er gegeben wurde</translation>
    </message>
    <message>
        <source>when you closed or locked</source>
        <translation>als du geschlossen oder gesperrt hast</translation>
    </message>
    <message>
        <source>before it went on one page</source>
        <translation>bevor er auf eine Seite kam</translation>
    </message>
    <message>
        <source>before it was divided into parts</source>
        <translation>bevor er aufgeteilt wurde</translation>
    </message>
    <message>
        <source>before two parts were written together</source>
        <translation>bevor zwei Teile zusammengelegt wurden</translation>
    </message>
    <message>
        <source>before much was deleted</source>
        <translation>bevor viel gelöscht wurde</translation>
    </message>
    <message>
        <source>before an earlier one came back</source>
        <translation>bevor eine frühere zurückkam</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>von dir aufbewahrt</translation>
    </message>
    <message>
        <source>kept by itself</source>
        <translation>von selbst aufbewahrt</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>‹ Back to the letter</source>
        <translation>‹ Zurück zum Brief</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>How they are compared</source>
        <translation>Wie sie verglichen werden</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is there no more stands in [brackets]; what is new lies on a tint.</source>
        <translation>Was nicht mehr da ist, steht in [Klammern]; was neu ist, ist farbig unterlegt.</translation>
    </message>
    <message>
        <source>What differs lies on a tint, in both.</source>
        <translation>Was sich unterscheidet, ist in beiden farbig unterlegt.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>{title} · differs</source>
        <translation>{title} · anders</translation>
    </message>
    <message>
        <source>{title} · only here</source>
        <translation>{title} · nur hier</translation>
    </message>
    <message>
        <source>Bring version back</source>
        <translation>Fassung zurückholen</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Fassung aufbewahren</translation>
    </message>
    <message>
        <source>Move version to the bin</source>
        <translation>Fassung in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open {week}</source>
        <translation>{week} öffnen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>‹ {where}</source>
        <translation>‹ {where}</translation>
    </message>
    <message>
        <source>Press Enter to go on</source>
        <translation>Weiter mit der Eingabetaste</translation>
    </message>
</context>
<context>
    <name>WordingLine</name>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Never this kind</source>
        <translation>Diese Art nie</translation>
    </message>
    <message>
        <source>“{words}”: {why} {suggest}</source>
        <translation>„{words}“: {why} {suggest}</translation>
    </message>
</context>
<context>
    <name>WordingWatch</name>
    <message>
        <source>Leave a note unsaid</source>
        <translation>Anmerkung nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>WriteFreelyButton</name>
    <message>
        <source>Write freely, a blank page</source>
        <translation>Frei schreiben, eine leere Seite</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Frei schreiben</translation>
    </message>
    <message>
        <source>a blank page</source>
        <translation>eine leere Seite</translation>
    </message>
</context>
<context>
    <name>_EntryRow</name>
    <message>
        <source>Change the entry of {day}</source>
        <translation>Den Eintrag vom {day} ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>_PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How and when to reach them</source>
        <translation>Wie und wann zu erreichen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move {name} to the bin</source>
        <translation>{name} in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Your question</source>
        <translation>Deine Frage</translation>
    </message>
    <message>
        <source>Write it as you ask yourself</source>
        <translation>Schreib sie so, wie du dich fragst</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Mehr zu dieser Frage</translation>
    </message>
    <message>
        <source>Move it, or put it into a set</source>
        <translation>Verschieben oder in eine Fragenreihe stellen</translation>
    </message>
    <message>
        <source>Stands in: {set}</source>
        <translation>Steht in: {set}</translation>
    </message>
</context>
</TS>
