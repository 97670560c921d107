<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgreementNumbers</name>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source> (no interval)</source>
        <translation> (kein Intervall)</translation>
    </message>
    <message>
        <source>&lt;b&gt;α is undefined&lt;/b&gt;: %1</source>
        <translation>&lt;b&gt;α ist nicht definiert&lt;/b&gt;: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;α = %1&lt;/b&gt;, Krippendorff’s, ordinal.</source>
        <translation>&lt;b&gt;α = %1&lt;/b&gt;, nach Krippendorff, ordinal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;α = %1&lt;/b&gt;, Krippendorff’s, nominal.</source>
        <translation>&lt;b&gt;α = %1&lt;/b&gt;, nach Krippendorff, nominal.</translation>
    </message>
    <message>
        <source>Its interval is being computed …</source>
        <translation>Das Intervall wird berechnet …</translation>
    </message>
    <message>
        <source>So few events give it no interval.</source>
        <translation>Für so wenige Ereignisse gibt es kein Intervall.</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2.</source>
        <translation>95-%-Intervall: %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its samples had no variation and are left out.</source>
        <translation>
            <numerusform>%Ln der Stichproben war ohne Variation und bleibt außer Betracht.</numerusform>
            <numerusform>%Ln der Stichproben waren ohne Variation und bleiben außer Betracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) judged by any of them</source>
        <translation>
            <numerusform>%Ln Ereignis von mindestens einer Person eingestuft</numerusform>
            <numerusform>%Ln Ereignisse von mindestens einer Person eingestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by two or more</source>
        <translation>
            <numerusform>%Ln von zweien oder mehr</numerusform>
            <numerusform>%Ln von zweien oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by all.</source>
        <translation>
            <numerusform>%Ln von allen.</numerusform>
            <numerusform>%Ln von allen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: κ is undefined: %2</source>
        <extracomment>%1 two coders, %2 the reason</extracomment>
        <translation>%1: κ ist nicht definiert: %2</translation>
    </message>
    <message>
        <source>%1: κ = %2</source>
        <extracomment>%1 two coders, %2 Cohen&apos;s kappa with its interval</extracomment>
        <translation>%1: κ = %2</translation>
    </message>
    <message>
        <source>, weighted by squares %1</source>
        <translation>, quadratisch gewichtet %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s).</source>
        <translation>
            <numerusform>%Ln Ereignis.</numerusform>
            <numerusform>%Ln Ereignisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceActions</name>
    <message>
        <source>Colours of the desktop</source>
        <translation>Farben des Desktops</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>For a projector</source>
        <translation>Für Projektoren</translation>
    </message>
    <message>
        <source>Choose colours, contrast and strength of lines</source>
        <translation>Farben, Kontrast und Linienstärke wählen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of text in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose the size of text in the window</source>
        <translation>Textgröße im Fenster wählen</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Choose the language of the window; what is open stays open</source>
        <translation>Sprache des Fensters wählen; was geöffnet ist, bleibt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Choose language, colours, size of text and more</source>
        <translation>Sprache, Farben, Textgröße und mehr wählen</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>BalanceActions</name>
    <message>
        <source>Analytic band</source>
        <translation>Berechnetes Band</translation>
    </message>
    <message>
        <source>Compute the band from a formula, at once</source>
        <translation>Das Band sofort nach einer Formel berechnen</translation>
    </message>
    <message>
        <source>Simulated band</source>
        <translation>Simuliertes Band</translation>
    </message>
    <message>
        <source>Simulate the band: 2,000 draws of all that is uncertain, half-lives too</source>
        <translation>Das Band simulieren: 2.000 Ziehungen über alles Unsichere, auch die Halbwertszeiten</translation>
    </message>
    <message>
        <source>Filtered events only</source>
        <translation>Nur gefilterte Ereignisse</translation>
    </message>
    <message>
        <source>Let balance, chart and ledger count only the events that the filter shows</source>
        <translation>In Balance, Diagramm und Aufschlüsselung nur die Ereignisse zählen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Verhandlungsmacht</translation>
    </message>
    <message>
        <source>Balance with urgency: who can wait, and who cannot</source>
        <translation>Balance mit Dringlichkeit: wer warten kann und wer nicht</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Balance without urgency: the blow itself</source>
        <translation>Balance ohne Dringlichkeit: der Schlag selbst</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>Rechtslage</translation>
    </message>
    <message>
        <source>Balance of what is on the books, without ramp and erosion</source>
        <translation>Balance der geltenden Rechtslage, ohne Anlauf und Erosion</translation>
    </message>
</context>
<context>
    <name>CodingActions</name>
    <message>
        <source>Apply a code…</source>
        <translation>Code anwenden…</translation>
    </message>
    <message>
        <source>Apply a code to the selected event by its key, or take it off</source>
        <translation>Dem ausgewählten Ereignis mit einer Taste einen Code geben oder nehmen</translation>
    </message>
    <message>
        <source>Judge the severity…</source>
        <translation>Schwere einstufen…</translation>
    </message>
    <message>
        <source>Say how severe you judge the selected event to be, beside the record</source>
        <translation>Angeben, wie schwer Sie das ausgewählte Ereignis einstufen; der Datenbestand bleibt unberührt</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Go to the next event that coders differ on and that is not settled</source>
        <translation>Zum nächsten Ereignis gehen, bei dem Codierende voneinander abweichen und das nicht geklärt ist</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>This is the view of %1</source>
        <translation>Dies ist die Ansicht von %1</translation>
    </message>
    <message>
        <source>This is the view of %1; nothing has changed in the data since</source>
        <translation>Dies ist die Ansicht von %1; die Daten haben sich seither nicht geändert</translation>
    </message>
    <message numerus="yes">
        <source>This is the view of %1; %Ln record(s) have changed since, see the history</source>
        <translation>
            <numerusform>Dies ist die Ansicht von %1; seither hat sich %Ln Datensatz geändert, siehe Verlauf</numerusform>
            <numerusform>Dies ist die Ansicht von %1; seither haben sich %Ln Datensätze geändert, siehe Verlauf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 Undo or Redo, %2 what was done (&quot;Add the scenario No ruling&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut ausführen</translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message>
        <source>New event…</source>
        <translation>Neues Ereignis…</translation>
    </message>
    <message>
        <source>Add an event to the record, on the day of the cursor</source>
        <translation>Am Tag des Cursors ein Ereignis in den Datenbestand einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln event(s)…</source>
        <translation>
            <numerusform>%Ln Ereignis bearbeiten…</numerusform>
            <numerusform>%Ln Ereignisse bearbeiten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>Ereignis bearbeiten…</translation>
    </message>
    <message>
        <source>Change the selected event, or all that are marked</source>
        <translation>Das ausgewählte Ereignis oder alle markierten ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)…</source>
        <translation>
            <numerusform>%Ln Ereignis entfernen…</numerusform>
            <numerusform>%Ln Ereignisse entfernen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>Ereignis entfernen…</translation>
    </message>
    <message>
        <source>Take what is selected out of the record, with all that points to it</source>
        <translation>Die Auswahl samt allem, was auf sie verweist, aus dem Datenbestand entfernen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note on the selected event, the measured span, or the balance on the day of the cursor</source>
        <translation>Eine Notiz zum ausgewählten Ereignis, zur gemessenen Zeitspanne oder zur Balance am Tag des Cursors schreiben</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ihr Name…</translation>
    </message>
    <message>
        <source>Say under which name your edits and notes are kept</source>
        <translation>Festlegen, unter welchem Namen Ihre Änderungen und Notizen gespeichert werden</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Edits and notes are kept under this name:</source>
        <translation>Änderungen und Notizen werden unter diesem Namen gespeichert:</translation>
    </message>
</context>
<context>
    <name>EventChoices</name>
    <message>
        <source>adds pressure</source>
        <translation>erhöht den Druck</translation>
    </message>
    <message>
        <source>eases pressure</source>
        <translation>mindert den Druck</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keins von beiden</translation>
    </message>
    <message>
        <source>1 · verbal or symbolic</source>
        <translation>1 · verbal oder symbolisch</translation>
    </message>
    <message>
        <source>2 · narrow: one firm or product line, below about $1bn a year</source>
        <translation>2 · eng begrenzt: ein Unternehmen oder eine Produktlinie, unter etwa 1&#xa0;Mrd.&#xa0;$ im Jahr</translation>
    </message>
    <message>
        <source>3 · sectoral: $1–30bn a year, or a notable chokepoint</source>
        <translation>3 · sektoral: 1–30&#xa0;Mrd.&#xa0;$ im Jahr oder ein spürbarer Engpass</translation>
    </message>
    <message>
        <source>4 · major: $30–150bn a year, or a serious chokepoint</source>
        <translation>4 · erheblich: 30–150&#xa0;Mrd.&#xa0;$ im Jahr oder ein ernster Engpass</translation>
    </message>
    <message>
        <source>5 · systemic: above $150bn a year, near-embargo, or production lines stopped</source>
        <translation>5 · systemisch: über 150&#xa0;Mrd.&#xa0;$ im Jahr, Beinahe-Embargo oder stillstehende Fertigung</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>There is no text on the clipboard to import</source>
        <translation>In der Zwischenablage ist kein Text zum Importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Bring events, notes or codes of files into the project, after a look at them</source>
        <translation>Ereignisse, Notizen oder Codes aus Dateien nach einer Vorschau ins Projekt übernehmen</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>Aus der Zwischenablage importieren…</translation>
    </message>
    <message>
        <source>Bring in a table that was copied in a spreadsheet</source>
        <translation>Eine Tabelle übernehmen, die in einer Tabellenkalkulation kopiert wurde</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the record, or what the filter shows of it, for other programs</source>
        <translation>Den Datenbestand, oder was der Filter davon zeigt, für andere Programme schreiben</translation>
    </message>
</context>
<context>
    <name>FigureOpening</name>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>check that it is there</source>
        <translation>prüfen Sie, ob sie vorhanden ist</translation>
    </message>
    <message>
        <source>the file is too large to be a figure</source>
        <translation>die Datei ist zu groß für eine Abbildung</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>wählen Sie eine andere</translation>
    </message>
    <message>
        <source>it does not say which view it shows</source>
        <translation>sie gibt nicht an, welche Ansicht sie zeigt</translation>
    </message>
    <message>
        <source>only figures made by this program do, and not where that was switched off</source>
        <translation>das tun nur Abbildungen aus diesem Programm, bei denen die Angabe nicht abgeschaltet wurde</translation>
    </message>
    <message>
        <source>what it says of its view is too long to be true</source>
        <translation>ihre Angabe zur Ansicht ist zu lang, um echt zu sein</translation>
    </message>
    <message>
        <source>make the figure again from its project</source>
        <translation>erzeugen Sie die Abbildung neu aus ihrem Projekt</translation>
    </message>
    <message>
        <source>the view that it shows cannot be read: %1</source>
        <translation>die gezeigte Ansicht kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>This copy has nothing that is not here already</source>
        <translation>Diese Kopie enthält nichts, was hier nicht schon vorhanden ist</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) brought in</source>
        <translation>
            <numerusform>%Ln Änderung übernommen</numerusform>
            <numerusform>%Ln Änderungen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the record that ships with the program</source>
        <translation>Den mitgelieferten Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Write the project, with all that was changed, to a file of its own</source>
        <translation>Das Projekt mit allen Änderungen in eine eigene Datei schreiben</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>Bring in what was changed in another copy of this project</source>
        <translation>Übernehmen, was in einer anderen Kopie dieses Projekts geändert wurde</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren…</translation>
    </message>
    <message>
        <source>Write what is shown as a picture, vector drawing or PDF</source>
        <translation>Das Gezeigte als Bild, Vektorgrafik oder PDF schreiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Begin with the sample, with nothing, or with a table</source>
        <translation>Mit dem Beispiel, leer oder mit einer Tabelle beginnen</translation>
    </message>
</context>
<context>
    <name>FormatTexts</name>
    <message>
        <source>Fulcrum JSON: everything, nothing is lost</source>
        <translation>Fulcrum JSON: alles, nichts geht verloren</translation>
    </message>
    <message>
        <source>JSON Lines: one event a line</source>
        <translation>JSON Lines: ein Ereignis je Zeile</translation>
    </message>
    <message>
        <source>Web annotations: the notes, for other programs</source>
        <translation>Web Annotations: die Notizen, für andere Programme</translation>
    </message>
    <message>
        <source>Code book as a table: for spreadsheets</source>
        <translation>Codebuch als Tabelle: für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>REFI-QDA code book: for programs of qualitative research</source>
        <translation>REFI-QDA-Codebuch: für Programme der qualitativen Forschung</translation>
    </message>
    <message>
        <source>Table of events (CSV): for spreadsheets</source>
        <translation>Ereignistabelle (CSV): für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>TimelineJS: a timeline for web pages</source>
        <translation>TimelineJS: eine Zeitleiste für Webseiten</translation>
    </message>
    <message>
        <source>TimelineJS table: for its spreadsheet</source>
        <translation>TimelineJS-Tabelle: für dessen Tabellenvorlage</translation>
    </message>
    <message>
        <source>vis-timeline: items and groups for web pages</source>
        <translation>vis-timeline: Elemente und Gruppen für Webseiten</translation>
    </message>
    <message>
        <source>iCalendar: for calendars</source>
        <translation>iCalendar: für Kalender</translation>
    </message>
    <message>
        <source>The Timeline Project</source>
        <translation>The Timeline Project</translation>
    </message>
    <message>
        <source>SIMILE Timeline</source>
        <translation>SIMILE Timeline</translation>
    </message>
    <message>
        <source>CSL-JSON: the sources, for Zotero and others</source>
        <translation>CSL-JSON: die Quellen, für Zotero und andere</translation>
    </message>
    <message>
        <source>BibTeX: the sources, for LaTeX</source>
        <translation>BibTeX: die Quellen, für LaTeX</translation>
    </message>
    <message>
        <source>RIS: the sources, for reference programs</source>
        <translation>RIS: die Quellen, für Literaturverwaltungen</translation>
    </message>
    <message>
        <source>Excel workbook: events, relations, sources, notes</source>
        <translation>Excel-Arbeitsmappe: Ereignisse, Beziehungen, Quellen, Notizen</translation>
    </message>
    <message>
        <source>All files that can be read</source>
        <translation>Alle lesbaren Dateien</translation>
    </message>
</context>
<context>
    <name>GoActions</name>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Select the next event in time</source>
        <translation>Das zeitlich nächste Ereignis auswählen</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Select the previous event in time</source>
        <translation>Das zeitlich vorige Ereignis auswählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show what was in view before</source>
        <translation>Zeigen, was zuvor zu sehen war</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Show what was in view before going back</source>
        <translation>Zeigen, was vor dem Zurückgehen zu sehen war</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Worauf es antwortet</translation>
    </message>
    <message>
        <source>Select what the selected event answers or follows from</source>
        <translation>Auswählen, worauf das ausgewählte Ereignis antwortet oder woraus es folgt</translation>
    </message>
    <message>
        <source>What answered it</source>
        <translation>Was darauf antwortete</translation>
    </message>
    <message>
        <source>Select what answered the selected event or came of it</source>
        <translation>Auswählen, was auf das ausgewählte Ereignis antwortete oder daraus folgte</translation>
    </message>
    <message>
        <source>Next answer to the same event</source>
        <translation>Nächste Antwort auf dasselbe Ereignis</translation>
    </message>
    <message>
        <source>Select the next event that answers the same one</source>
        <translation>Das nächste Ereignis auswählen, das auf dasselbe antwortet</translation>
    </message>
    <message>
        <source>Previous answer to the same event</source>
        <translation>Vorige Antwort auf dasselbe Ereignis</translation>
    </message>
    <message>
        <source>Select the previous event that answers the same one</source>
        <translation>Das vorige Ereignis auswählen, das auf dasselbe antwortet</translation>
    </message>
</context>
<context>
    <name>GuideActions</name>
    <message>
        <source>The whole record</source>
        <translation>Der ganze Datenbestand</translation>
    </message>
    <message>
        <source>How many events begin when. The frame is what you see below; drag it or its edges.</source>
        <translation>Wie viele Ereignisse wann beginnen. Der Rahmen zeigt, was Sie unten sehen; ziehen Sie ihn oder seine Kanten.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>A mark is an event, in a lane for its side and track. Turn the wheel to zoom, drag to move, click an event to read about it.</source>
        <translation>Jede Markierung ist ein Ereignis, in einer Spur für Seite und Bereich. Drehen Sie zum Zoomen das Mausrad, ziehen Sie zum Verschieben, klicken Sie auf ein Ereignis, um darüber zu lesen.</translation>
    </message>
    <message>
        <source>The leverage balance</source>
        <translation>Die Balance der Verhandlungsmacht</translation>
    </message>
    <message>
        <source>How hard the measures in force press on each side, up for one, down for the other. The strong line is the net. Point at a day: what was in force then lights up.</source>
        <translation>Wie stark die geltenden Maßnahmen auf jede Seite drücken, nach oben für die eine, nach unten für die andere. Die kräftige Linie ist der Saldo. Zeigen Sie auf einen Tag: Was damals in Kraft war, leuchtet auf.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What happened, who says what, what it answers and what answered it, and where it is documented.</source>
        <translation>Was geschah, wer was sagt, worauf es antwortet und was darauf antwortete, und wo es belegt ist.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Weitere</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command or event, ? lists the keys, and the stories in the View menu walk you through.</source>
        <translation>Strg+K findet jeden Befehl und jedes Ereignis, ? zeigt die Tasten, und die Storys im Menü „Ansicht“ führen Sie durch den Datenbestand.</translation>
    </message>
    <message>
        <source>A link to this view is on the clipboard. Paste it in another window of the same project.</source>
        <translation>Ein Link auf diese Ansicht liegt in der Zwischenablage. Fügen Sie ihn in einem anderen Fenster desselben Projekts ein.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation>Alles nach seinem Namen finden und ausführen</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Link auf diese Ansicht kopieren</translation>
    </message>
    <message>
        <source>Copy a text that brings up the same view of the same project</source>
        <translation>Einen Text kopieren, der dieselbe Ansicht desselben Projekts aufruft</translation>
    </message>
    <message>
        <source>Go to the copied link</source>
        <translation>Zum kopierten Link gehen</translation>
    </message>
    <message>
        <source>Show the view whose link is on the clipboard</source>
        <translation>Die Ansicht zeigen, deren Link in der Zwischenablage liegt</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>See in a minute what is where</source>
        <translation>In einer Minute sehen, was wo ist</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Fulcrum</source>
        <translation>Über Fulcrum</translation>
    </message>
    <message>
        <source>An explorer of negotiations: what was done, what answered it, and who was ahead.</source>
        <translation>Ein Explorer für Verhandlungen: was getan wurde, was darauf antwortete und wer vorn lag.</translation>
    </message>
    <message>
        <source>The leverage balance is an index in points. It is not a probability and not a forecast of concessions.</source>
        <translation>Die Balance der Verhandlungsmacht ist ein Index in Punkten. Sie ist keine Wahrscheinlichkeit und keine Vorhersage von Zugeständnissen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>How the balance is made</source>
        <translation>Wie die Balance entsteht</translation>
    </message>
    <message>
        <source>Explain the balance, with its formulas and parameters</source>
        <translation>Die Balance mit ihren Formeln und Parametern erklären</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>Version, licence and what the balance claims</source>
        <translation>Version, Lizenz und was die Balance aussagt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Explain the part of the window that has the focus</source>
        <translation>Den Teil des Fensters erklären, der den Fokus hat</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Read what to do first</source>
        <translation>Lesen, was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Point at a part of the window and click to read what it is</source>
        <translation>Auf einen Teil des Fensters zeigen und klicken, um zu lesen, was er ist</translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <translation>Tipps wieder zeigen</translation>
    </message>
    <message>
        <source>Show a line of advice above each panel when it is opened next</source>
        <translation>Über jedem Bedienfeld eine Zeile mit einem Rat zeigen, wenn es das nächste Mal geöffnet wird</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>the same title, day and actor as %1</source>
        <extracomment>%1: id of an event</extracomment>
        <translation>gleicher Titel, Tag und Akteur wie %1</translation>
    </message>
    <message>
        <source>other values: %1</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>andere Werte: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ImportStream</name>
    <message>
        <source>the import was stopped</source>
        <translation>der Import wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>Check its path and permissions</source>
        <translation>Prüfen Sie Pfad und Zugriffsrechte</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>LaneActions</name>
    <message>
        <source>Group the lanes by %1</source>
        <extracomment>%1 is &quot;side and track&quot;, &quot;party&quot; …</extracomment>
        <translation>Spuren nach %1 gruppieren</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Collapse or open</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Show the lane of the selected event in one row, or in all it needs</source>
        <translation>Die Spur des ausgewählten Ereignisses in einer Zeile oder in allen nötigen zeigen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Keep the lane of the selected event in view above the others</source>
        <translation>Die Spur des ausgewählten Ereignisses über den anderen sichtbar halten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the lane of the selected event; a mark above the lanes tells</source>
        <translation>Die Spur des ausgewählten Ereignisses ausblenden; ein Zeichen über den Spuren weist darauf hin</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the lane of the selected event up by one</source>
        <translation>Die Spur des ausgewählten Ereignisses um eine nach oben schieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the lane of the selected event down by one</source>
        <translation>Die Spur des ausgewählten Ereignisses um eine nach unten schieben</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Give the lane of the selected event a row more</source>
        <translation>Der Spur des ausgewählten Ereignisses eine Zeile mehr geben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Take a row from the lane of the selected event</source>
        <translation>Der Spur des ausgewählten Ereignisses eine Zeile nehmen</translation>
    </message>
    <message>
        <source>&amp;Lane of the selected event</source>
        <translation>&amp;Spur des ausgewählten Ereignisses</translation>
    </message>
    <message>
        <source>Show hidden lanes</source>
        <translation>Ausgeblendete Spuren zeigen</translation>
    </message>
    <message>
        <source>Show all lanes that were hidden</source>
        <translation>Alle ausgeblendeten Spuren wieder zeigen</translation>
    </message>
    <message>
        <source>Arrange the lanes as they come</source>
        <translation>Spuren automatisch anordnen</translation>
    </message>
    <message>
        <source>Undo hiding, collapsing, pinning, moving and sizing of lanes</source>
        <translation>Ausblenden, Einklappen, Anheften, Verschieben und Größe der Spuren zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Browse</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Filters, details and the table: for finding and reading</source>
        <translation>Filter, Details und Tabelle: zum Finden und Lesen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Vortragen</translation>
    </message>
    <message>
        <source>The stories alone: for telling and showing</source>
        <translation>Nur die Storys: zum Erzählen und Zeigen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codieren</translation>
    </message>
    <message>
        <source>Notes, code book and history: for writing and judging</source>
        <translation>Notizen, Codebuch und Verlauf: zum Schreiben und Beurteilen</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Anord&amp;nung</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>Save the layout…</source>
        <translation>Anordnung speichern…</translation>
    </message>
    <message>
        <source>Keep what stands where under a name</source>
        <translation>Unter einem Namen behalten, was wo steht</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Put every panel where it stands in a new window</source>
        <translation>Jedes Bedienfeld dorthin stellen, wo es in einem neuen Fenster steht</translation>
    </message>
    <message>
        <source>Own layo&amp;uts</source>
        <translation>&amp;Eigene Anordnungen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day after</source>
        <translation>Erster Tag danach</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Toward</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Rechtsakt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Begründung der Schwere</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Duty, points</source>
        <translation>Zoll, Punkte</translation>
    </message>
    <message>
        <source>Duty, share of trade</source>
        <translation>Zoll, Anteil am Handel</translation>
    </message>
    <message>
        <source>Duty, trade figure</source>
        <translation>Zoll, Handelswert</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>Fakten geprüft</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>Source: title</source>
        <translation>Quelle: Titel</translation>
    </message>
    <message>
        <source>Source: publisher</source>
        <translation>Quelle: Herausgeber</translation>
    </message>
    <message>
        <source>Source: address</source>
        <translation>Quelle: Adresse</translation>
    </message>
    <message>
        <source>Source: date</source>
        <translation>Quelle: Datum</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bedienfeld</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>PanelTable</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show the selected event</source>
        <translation>Das ausgewählte Ereignis zeigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Read and write notes on events, spans of time and the balance</source>
        <translation>Notizen zu Ereignissen, Zeiträumen und zur Balance lesen und schreiben</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Make the codes that notes and events carry, and say what they mean</source>
        <translation>Die Codes für Notizen und Ereignisse anlegen und ihre Bedeutung festlegen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>List the events as a table, in the order of time or of any column</source>
        <translation>Die Ereignisse als Tabelle auflisten, zeitlich oder nach einer Spalte geordnet</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose what is shown by side, track, kind, tag and more</source>
        <translation>Nach Seite, Bereich, Art, Schlagwort und mehr wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>See who changed what and when, and bring records back</source>
        <translation>Sehen, wer wann was geändert hat, und Datensätze zurücksetzen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>Follow a guided story through the record</source>
        <translation>Einer geführten Story durch den Datenbestand folgen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>Show what makes the balance on the day of the cursor</source>
        <translation>Zeigen, woraus sich die Balance am Tag des Cursors ergibt</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Ask what if, and hold the answers against the record</source>
        <translation>Fragen, was wäre wenn, und die Antworten mit dem Datenbestand vergleichen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Read and change what the balance is computed with</source>
        <translation>Lesen und ändern, womit die Balance berechnet wird</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Show the events that moved the balance from one day to another</source>
        <translation>Die Ereignisse zeigen, die die Balance von einem Tag zum anderen verschoben haben</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>Reziprozität</translation>
    </message>
    <message>
        <source>Show how soon, how often and how hard the sides answer each other</source>
        <translation>Zeigen, wie bald, wie oft und wie stark die Seiten einander antworten</translation>
    </message>
    <message>
        <source>How well does it fit?</source>
        <translation>Wie gut passt das Modell?</translation>
    </message>
    <message>
        <source>Hold the balance against what history must show</source>
        <translation>Die Balance an dem messen, was die Geschichte zeigen muss</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>See what the balance on the day of the cursor rests on</source>
        <translation>Sehen, worauf die Balance am Tag des Cursors beruht</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>See how far coders agree, and settle what they differ on</source>
        <translation>Sehen, wie weit Codierende übereinstimmen, und Abweichungen klären</translation>
    </message>
</context>
<context>
    <name>PanelTips</name>
    <message>
        <source>Select an event and press “New note” to write what you think of it.</source>
        <translation>Wählen Sie ein Ereignis aus und drücken Sie „Neue Notiz“, um zu schreiben, was Sie davon halten.</translation>
    </message>
    <message>
        <source>Give a code a key; C and that key then apply it to the selected event.</source>
        <translation>Geben Sie einem Code eine Taste; C und diese Taste wenden ihn dann auf das ausgewählte Ereignis an.</translation>
    </message>
    <message>
        <source>Click a heading to sort. Several rows can be selected and changed together.</source>
        <translation>Klicken Sie zum Sortieren auf eine Überschrift. Mehrere Zeilen lassen sich auswählen und gemeinsam ändern.</translation>
    </message>
    <message>
        <source>Tick what you want to see. The search field then says the same in words.</source>
        <translation>Kreuzen Sie an, was Sie sehen möchten. Das Suchfeld sagt dann dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed, and to bring things back.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie bewirkte, und um etwas zurückzusetzen.</translation>
    </message>
    <message>
        <source>Step through a story, or keep what is in view as a step of your own.</source>
        <translation>Gehen Sie eine Story Schritt für Schritt durch, oder übernehmen Sie das Gezeigte als eigenen Schritt.</translation>
    </message>
    <message>
        <source>Choose a line to see its factors here and its share in the chart.</source>
        <translation>Wählen Sie einen Posten, um hier seine Faktoren und im Diagramm seinen Anteil zu sehen.</translation>
    </message>
    <message>
        <source>Click an event with the right mouse button to assume something of it.</source>
        <translation>Klicken Sie mit der rechten Maustaste auf ein Ereignis, um etwas dazu anzunehmen.</translation>
    </message>
    <message>
        <source>A change here goes into a scenario; the record stays as it is.</source>
        <translation>Eine Änderung hier geht in ein Szenario ein; der Datenbestand bleibt unverändert.</translation>
    </message>
    <message>
        <source>Choose two days: each line is an event that made the difference.</source>
        <translation>Wählen Sie zwei Tage: Jeder Posten ist ein Ereignis, das den Unterschied ausmachte.</translation>
    </message>
    <message>
        <source>Choose a number to see the acts and answers behind it.</source>
        <translation>Wählen Sie eine Zahl, um die Aktionen und Antworten dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Choose a claim to read its rule and what was found.</source>
        <translation>Wählen Sie einen Prüfpunkt, um seine Regel zu lesen und was gefunden wurde.</translation>
    </message>
    <message>
        <source>Move the cursor to another day to see what its balance rests on.</source>
        <translation>Bewegen Sie den Cursor auf einen anderen Tag, um zu sehen, worauf dessen Balance beruht.</translation>
    </message>
    <message>
        <source>Tick two coders or more to see how far they agree.</source>
        <translation>Kreuzen Sie mindestens zwei Codierende an, um zu sehen, wie weit sie übereinstimmen.</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>The project was changed</source>
        <translation>Das Projekt wurde geändert</translation>
    </message>
    <message>
        <source>Edit the project…</source>
        <translation>Projekt bearbeiten…</translation>
    </message>
    <message>
        <source>Change its title, parties, tracks and eras</source>
        <translation>Titel, Parteien, Bereiche und Zeitabschnitte ändern</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 a kind of record (&quot;Event&quot;), %2 its name</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The project itself</source>
        <translation>Das Projekt selbst</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Zeitabschnitt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Adressat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Rechtsakt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Begründung der Schwere</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlenangaben</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Removed?</source>
        <extracomment>Whether a record is there at all, where the name of a field stands otherwise</extracomment>
        <translation>Entfernt?</translation>
    </message>
    <message>
        <source>Relation %1</source>
        <translation>Beziehung %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a field (&quot;Title&quot;), %2 the code of a language (&quot;zh&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>No event matches the search.</source>
        <translation>Kein Ereignis passt zur Suche.</translation>
    </message>
    <message>
        <source>No later event matches the search.</source>
        <translation>Kein späteres Ereignis passt zur Suche.</translation>
    </message>
    <message>
        <source>No earlier event matches the search.</source>
        <translation>Kein früheres Ereignis passt zur Suche.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type what you look for; see only what matches</source>
        <translation>Eingeben, was Sie suchen, und nur sehen, was dazu passt</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Select the next event that matches</source>
        <translation>Das nächste passende Ereignis auswählen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Select the previous event that matches</source>
        <translation>Das vorige passende Ereignis auswählen</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Take the filter out</source>
        <translation>Den Filter aufheben</translation>
    </message>
    <message>
        <source>As of the cursor</source>
        <translation>Stand am Cursor</translation>
    </message>
    <message>
        <source>Show only what was in force, eased, suspended or threatened on the day of the cursor</source>
        <translation>Nur zeigen, was am Tag des Cursors in Kraft, gelockert, ausgesetzt oder angedroht war</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>There is no story to present yet. Keep views as its steps first.</source>
        <translation>Es gibt noch keine Story zum Präsentieren. Übernehmen Sie zuerst Ansichten als Schritte.</translation>
    </message>
    <message>
        <source>PDF, one page a step (*.pdf)</source>
        <translation>PDF, eine Seite je Schritt (*.pdf)</translation>
    </message>
    <message>
        <source>PowerPoint, one slide a step (*.pptx)</source>
        <translation>PowerPoint, eine Folie je Schritt (*.pptx)</translation>
    </message>
    <message>
        <source>Pictures, one file a step (*.png)</source>
        <translation>Bilder, eine Datei je Schritt (*.png)</translation>
    </message>
    <message>
        <source>Drawings, one file a step (*.svg)</source>
        <translation>Zeichnungen, eine Datei je Schritt (*.svg)</translation>
    </message>
    <message>
        <source>Exporting the story…</source>
        <translation>Story wird exportiert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Story written to %1</source>
        <translation>Story geschrieben nach %1</translation>
    </message>
    <message>
        <source>Export story…</source>
        <translation>Story exportieren…</translation>
    </message>
    <message>
        <source>Write the story as slides, one a step</source>
        <translation>Die Story als Folien schreiben, eine je Schritt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Show the story to an audience, on the whole screen</source>
        <translation>Die Story einem Publikum zeigen, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Keep this view in the story</source>
        <translation>Ansicht in die Story übernehmen</translation>
    </message>
    <message>
        <source>Add what is in view as a step, after the one that the Stories panel shows</source>
        <translation>Das Gezeigte als Schritt einfügen, nach dem im Bedienfeld „Storys“ gezeigten</translation>
    </message>
    <message>
        <source>Next step of the story</source>
        <translation>Nächster Schritt der Story</translation>
    </message>
    <message>
        <source>Go on in the story of the Stories panel</source>
        <translation>In der Story des Bedienfelds „Storys“ weitergehen</translation>
    </message>
    <message>
        <source>Previous step of the story</source>
        <translation>Voriger Schritt der Story</translation>
    </message>
    <message>
        <source>Go back in the story of the Stories panel</source>
        <translation>In der Story des Bedienfelds „Storys“ zurückgehen</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show everything from the first event to the last</source>
        <translation>Alles vom ersten bis zum letzten Ereignis zeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show a longer stretch of time</source>
        <translation>Einen längeren Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show a shorter stretch of time</source>
        <translation>Einen kürzeren Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Fit the selected event</source>
        <translation>Ausgewähltes Ereignis einpassen</translation>
    </message>
    <message>
        <source>Bring the window to the selected event</source>
        <translation>Das ausgewählte Ereignis ins Bild holen</translation>
    </message>
    <message>
        <source>Animate moves</source>
        <translation>Bewegungen animieren</translation>
    </message>
    <message>
        <source>Let the window glide to where it goes, unless the desktop asks for less motion</source>
        <translation>Die Ansicht zum Ziel gleiten lassen, sofern die Arbeitsumgebung nicht weniger Bewegung verlangt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure the days from the selected event to the cursor; also by dragging with Ctrl held</source>
        <translation>Die Tage vom ausgewählten Ereignis bis zum Cursor messen; auch durch Ziehen mit gedrückter Strg-Taste</translation>
    </message>
    <message>
        <source>All answer links</source>
        <translation>Alle Antwortverbindungen</translation>
    </message>
    <message>
        <source>Draw what answers and follows what for every event in view, not only for the selected one</source>
        <translation>Für jedes sichtbare Ereignis zeichnen, was worauf antwortet und woraus folgt, nicht nur für das ausgewählte</translation>
    </message>
</context>
<context>
    <name>fulcrum::ActiveScenario</name>
    <message>
        <source>Own assumptions</source>
        <translation>Eigene Annahmen</translation>
    </message>
    <message>
        <source>there is no such scenario</source>
        <translation>dieses Szenario gibt es nicht</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Wählen Sie eines aus der Liste</translation>
    </message>
    <message>
        <source>Add the scenario %1</source>
        <translation>Szenario „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename the scenario %1</source>
        <translation>Szenario „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the scenario %1</source>
        <translation>Szenario „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change the scenario %1</source>
        <translation>Szenario „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>fulcrum::Agreement</name>
    <message>
        <source>the interval of the agreement</source>
        <translation>das Intervall der Übereinstimmung</translation>
    </message>
    <message>
        <source>samples can only be drawn from two events or more</source>
        <translation>Stichproben lassen sich nur aus mindestens zwei Ereignissen ziehen</translation>
    </message>
    <message>
        <source>Have more of the same events coded</source>
        <translation>Lassen Sie mehr von denselben Ereignissen codieren</translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation>die Berechnung wurde angehalten</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Starten Sie sie erneut</translation>
    </message>
    <message>
        <source>no sample of the events has any variation</source>
        <translation>keine Stichprobe der Ereignisse hat Variation</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>there is no event that both coders have coded</source>
        <translation>es gibt kein Ereignis, das beide Personen codiert haben</translation>
    </message>
    <message>
        <source>Have both coders code some of the same events</source>
        <translation>Lassen Sie beide Personen einige derselben Ereignisse codieren</translation>
    </message>
    <message>
        <source>both coders gave every event the value %1; without any variation, agreement cannot be told from chance and κ is undefined</source>
        <translation>beide Personen haben jedem Ereignis den Wert %1 gegeben; ohne Variation lässt sich Übereinstimmung nicht vom Zufall unterscheiden, und κ ist nicht definiert</translation>
    </message>
    <message>
        <source>Code events that differ as well</source>
        <translation>Codieren Sie auch Ereignisse, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>no event was coded by two coders, so there is nothing to compare</source>
        <translation>kein Ereignis wurde von zwei Personen codiert, es gibt also nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Have a second coder code some of the same events</source>
        <translation>Lassen Sie eine zweite Person einige derselben Ereignisse codieren</translation>
    </message>
    <message>
        <source>all values that can be compared are %1; without any variation, agreement cannot be told from chance and α is undefined</source>
        <translation>alle vergleichbaren Werte sind %1; ohne Variation lässt sich Übereinstimmung nicht vom Zufall unterscheiden, und α ist nicht definiert</translation>
    </message>
</context>
<context>
    <name>fulcrum::AgreementModel</name>
    <message>
        <source>differ</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewandt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
</context>
<context>
    <name>fulcrum::AgreementPanel</name>
    <message>
        <source>The record</source>
        <translation>Der Datenbestand</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Computing how far coders agree</source>
        <translation>Übereinstimmung wird berechnet</translation>
    </message>
    <message>
        <source>Choose two coders or more.</source>
        <translation>Wählen Sie mindestens zwei Codierende.</translation>
    </message>
    <message>
        <source>There is no event left that these coders differ on.</source>
        <translation>Es ist kein Ereignis übrig, bei dem diese Codierenden voneinander abweichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who judged a severity, and which</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record is to say</source>
        <translation>Im Datenbestand soll stehen</translation>
    </message>
    <message>
        <source>Settled at severity %1. Said was: %2.</source>
        <extracomment>%1 a severity, %2 who said what</extracomment>
        <translation>Geklärt mit Schwere %1. Angegeben war: %2.</translation>
    </message>
    <message>
        <source>Settle the severity of “%1” at %2</source>
        <translation>Schwere von „%1“ auf %2 festlegen</translation>
    </message>
    <message>
        <source>As %1 judges the severity</source>
        <translation>Schwere nach %1</translation>
    </message>
    <message>
        <source>Every event that %1 judges otherwise than the record weighs what it would at the severity they gave it.</source>
        <translation>Jedes Ereignis, das %1 anders einstuft als der Datenbestand, wiegt so viel wie bei der angegebenen Schwere.</translation>
    </message>
    <message>
        <source>None of them judges an event that presses otherwise than the record does; the balance is the same for all.</source>
        <translation>Niemand von ihnen stuft ein Druck ausübendes Ereignis anders ein als der Datenbestand; die Balance ist für alle gleich.</translation>
    </message>
    <message>
        <source>The balance per coder</source>
        <translation>Balance je Person</translation>
    </message>
    <message>
        <source>Nobody has judged an event yet. Select one and judge its severity (%1), or apply a code to it (%2); a note on an event can say both. Under another name (Edit, Your name) somebody else does the same, here or in a copy of the file. Then this panel shows how far you agree, and where not.</source>
        <translation>Noch niemand hat ein Ereignis eingestuft. Wählen Sie eines aus und stufen Sie seine Schwere ein (%1) oder wenden Sie einen Code darauf an (%2); eine Notiz zum Ereignis kann beides enthalten. Unter einem anderen Namen (Bearbeiten, Ihr Name) tut jemand anderes dasselbe, hier oder in einer Kopie der Datei. Dann zeigt dieses Bedienfeld, wie weit Sie übereinstimmen und wo nicht.</translation>
    </message>
    <message>
        <source>What they are compared in</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierende</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>Wie weit sie übereinstimmen</translation>
    </message>
    <message>
        <source>1 is agreement throughout, 0 what chance alone would bring. Krippendorff asks for 0.8, and for 0.667 where tentative conclusions will do. In brackets 95 % intervals from 1,000 samples of the events.</source>
        <translation>1 heißt durchgehende Übereinstimmung, 0 das, was der Zufall allein ergäbe. Krippendorff verlangt 0,8, und 0,667, wo vorläufige Schlüsse genügen. In Klammern 95-%-Intervalle aus 1.000 Stichproben der Ereignisse.</translation>
    </message>
    <message>
        <source>Balance per coder</source>
        <translation>Balance je Person</translation>
    </message>
    <message>
        <source>Makes a scenario for each coder, to be compared in the panel Scenarios: each event they judge otherwise than the record is multiplied by the severity step (%1) once for each step between. Events with a duty keep their size, for it comes from the duty.</source>
        <translation>Legt für jede codierende Person ein Szenario an, zum Vergleich im Bedienfeld „Szenarien“: Jedes Ereignis, das sie anders einstuft als der Datenbestand, wird je Stufe Unterschied einmal mit dem Schwereschritt (%1) multipliziert. Ereignisse mit Zoll behalten ihre Größe, denn sie ergibt sich aus dem Zoll.</translation>
    </message>
    <message>
        <source>Events that two or more have judged</source>
        <translation>Ereignisse, die zwei oder mehr eingestuft haben</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Choose the severity that the record is to hold; a note on the event says who said what</source>
        <translation>Die Schwere wählen, die im Datenbestand stehen soll; eine Notiz zum Ereignis hält fest, wer was angegeben hat</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Go to the next event that they differ on and that is not settled</source>
        <translation>Zum nächsten Ereignis gehen, bei dem sie voneinander abweichen und das nicht geklärt ist</translation>
    </message>
</context>
<context>
    <name>fulcrum::AnswerTree</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus folgte</translation>
    </message>
    <message>
        <source>What eased or changed it</source>
        <translation>Was es lockerte oder änderte</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
</context>
<context>
    <name>fulcrum::AssumptionText</name>
    <message>
        <source>ends %1</source>
        <extracomment>Beside the end of a bar while it is dragged; %1 is a date</extracomment>
        <translation>endet am %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceHelp</name>
    <message>
        <source>none</source>
        <extracomment>In place of a half-life: the pressure does not wear off</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>own cost φ</source>
        <translation>Eigenkosten φ</translation>
    </message>
    <message>
        <source>half-life H, months</source>
        <translation>Halbwertszeit H, Monate</translation>
    </message>
    <message>
        <source>floor f</source>
        <translation>Sockel f</translation>
    </message>
    <message>
        <source>ramp ρ, days</source>
        <translation>Anlauf ρ, Tage</translation>
    </message>
    <message>
        <source>order of the ramp</source>
        <translation>Ordnung des Anlaufs</translation>
    </message>
    <message>
        <source>off-ramp d, days</source>
        <translation>Abklingen d, Tage</translation>
    </message>
    <message>
        <source>urgency u</source>
        <translation>Dringlichkeit u</translation>
    </message>
    <message>
        <source>one step of severity</source>
        <translation>ein Schwereschritt</translation>
    </message>
    <message>
        <source>a threat holds, days</source>
        <translation>Haltezeit einer Drohung, Tage</translation>
    </message>
    <message>
        <source>then halves every, days</source>
        <translation>Halbwertszeit danach, Tage</translation>
    </message>
    <message>
        <source>a warning against a measure</source>
        <translation>eine Warnung gegenüber einer Maßnahme</translation>
    </message>
    <message>
        <source>a warning halves every, days</source>
        <translation>Halbwertszeit einer Warnung, Tage</translation>
    </message>
    <message>
        <source>added in the gauge, points</source>
        <translation>Zuschlag beim Ausschlag, Punkte</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceText</name>
    <message>
        <source>Neither side ahead</source>
        <translation>Keine Seite vorn</translation>
    </message>
    <message numerus="yes">
        <source>%1 ahead by %Ln point(s)</source>
        <translation>
            <numerusform>%1 um %Ln Punkt vorn</numerusform>
            <numerusform>%1 um %Ln Punkte vorn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, simulated, %2 draws</source>
        <extracomment>%1 says something of the band, %2 is a number: how many draws it was simulated with</extracomment>
        <translation>%1, simuliert, %2 Ziehungen</translation>
    </message>
    <message>
        <source>filtered events only</source>
        <extracomment>Stands beside the balance: no other events count in it</extracomment>
        <translation>nur gefilterte Ereignisse</translation>
    </message>
    <message>
        <source>which side leads is not clear</source>
        <translation>welche Seite vorn liegt, ist unklar</translation>
    </message>
    <message>
        <source>%1 % likely to lead</source>
        <extracomment>%1 is a percentage: how sure it is that the side leads</extracomment>
        <translation>mit %1&#xa0;% Wahrscheinlichkeit vorn</translation>
    </message>
    <message>
        <source>No change against %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Keine Änderung gegenüber dem %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 better off by %Ln point(s) than on %2</source>
        <extracomment>%1 is a party, %2 a later date</extracomment>
        <translation>
            <numerusform>%1 um %Ln Punkt besser gestellt als am %2</numerusform>
            <numerusform>%1 um %Ln Punkte besser gestellt als am %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gained %Ln point(s) since %2</source>
        <extracomment>%1 is a party, %2 an earlier date</extracomment>
        <translation>
            <numerusform>%1 seit dem %2 um %Ln Punkt verbessert</numerusform>
            <numerusform>%1 seit dem %2 um %Ln Punkte verbessert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::BandSimulation</name>
    <message>
        <source>Simulating the band</source>
        <translation>Band wird simuliert</translation>
    </message>
</context>
<context>
    <name>fulcrum::BatchEditor</name>
    <message numerus="yes">
        <source>Change %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis ändern</numerusform>
            <numerusform>%Ln Ereignisse ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>To&amp;ward</source>
        <translation>&amp;Gegenüber</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;It</source>
        <translation>&amp;Wirkung</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Schwere</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>Schlagwörter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>Schlagwörter &amp;entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>A field of several events that is not to be changed</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>All of them are so already</source>
        <translation>Alle sind schon so</translation>
    </message>
</context>
<context>
    <name>fulcrum::CalloutList</name>
    <message>
        <source>Balance at the cursor</source>
        <translation>Balance am Cursor</translation>
    </message>
    <message>
        <source>Measured span</source>
        <translation>Gemessene Zeitspanne</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Ausgewähltes Ereignis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Zeigt auf</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Point to the balance on the day of the cursor, with its value</source>
        <translation>Auf die Balance am Tag des Cursors zeigen, mit ihrem Wert</translation>
    </message>
    <message>
        <source>Put a bracket over the span that is measured (Ctrl and drag)</source>
        <translation>Die gemessene Zeitspanne einklammern (Strg und ziehen)</translation>
    </message>
    <message>
        <source>Point to the selected event</source>
        <translation>Auf das ausgewählte Ereignis zeigen</translation>
    </message>
    <message>
        <source>the balance on %1</source>
        <translation>die Balance am %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartKeyText</name>
    <message>
        <source>On the books, points</source>
        <translation>Rechtslage, Punkte</translation>
    </message>
    <message>
        <source>Pressure, points</source>
        <translation>Druck, Punkte</translation>
    </message>
    <message>
        <source>Leverage, points</source>
        <translation>Macht, Punkte</translation>
    </message>
    <message>
        <source>Net change</source>
        <extracomment>Key of the strong line while changes since a day are told</extracomment>
        <translation>Änderung des Saldos</translation>
    </message>
    <message>
        <source>Net, with its 80 % band</source>
        <extracomment>Key of the strong line in the chart and of the pale band around it</extracomment>
        <translation>Saldo mit 80-%-Band</translation>
    </message>
    <message>
        <source>Which side leads is not clear</source>
        <extracomment>Key of the pale stretches of the net line</extracomment>
        <translation>Welche Seite vorn liegt, ist unklar</translation>
    </message>
    <message>
        <source>%1 gains</source>
        <extracomment>%1 is a party: the part of the chart in which it has gained since the baseline day</extracomment>
        <translation>Zugewinn %1</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>%1 is a party: the part of the chart in which it presses more</extracomment>
        <translation>%1 vorn</translation>
    </message>
    <message>
        <source>as in “%1”</source>
        <extracomment>Below the title of the chart; %1 is the name of a scenario</extracomment>
        <translation>wie in „%1“</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Below the title of the chart; %1 is a date</extracomment>
        <translation>seit dem %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartMenuText</name>
    <message>
        <source>Measure from this day</source>
        <extracomment>Changes of the balance are told since this day</extracomment>
        <translation>Ab diesem Tag messen</translation>
    </message>
    <message>
        <source>Measure from this day, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ab diesem Tag messen, %1</translation>
    </message>
    <message>
        <source>Measure from nothing</source>
        <extracomment>The balance itself is told again, not its change since a day</extracomment>
        <translation>Ohne Bezugstag messen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The project has no indicators</source>
        <translation>Das Projekt hat keine Indikatoren</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Correlate with</source>
        <extracomment>The part of the balance that an indicator is held against</extracomment>
        <translation>Korrelieren mit</translation>
    </message>
    <message>
        <source>The net</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>fulcrum::ClaimTable</name>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeBookPanel</name>
    <message>
        <source>Add the code “%1”</source>
        <translation>Code „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the code “%1”</source>
        <translation>Code „%1“ ändern</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”</source>
        <translation>„%1“ unter „%2“ verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to the top</source>
        <translation>„%1“ nach ganz oben verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) lose it</source>
        <translation>
            <numerusform>%Ln Notiz verliert ihn</numerusform>
            <numerusform>%Ln Notizen verlieren ihn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move below “%1”</source>
        <translation>
            <numerusform>%Ln untergeordneter Code rückt unter „%1“</numerusform>
            <numerusform>%Ln untergeordnete Codes rücken unter „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move to the top</source>
        <translation>
            <numerusform>%Ln untergeordneter Code rückt nach ganz oben</numerusform>
            <numerusform>%Ln untergeordnete Codes rücken nach ganz oben</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the code “%1”?</source>
        <translation>Code „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the code “%1”</source>
        <translation>Code „%1“ entfernen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>New code below this one</source>
        <translation>Neuer Code unter diesem</translation>
    </message>
    <message>
        <source>Notes with this code</source>
        <translation>Notizen mit diesem Code</translation>
    </message>
    <message>
        <source>Apply to the selected event, or take off</source>
        <translation>Auf das ausgewählte Ereignis anwenden oder davon nehmen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Make a code, or do something with the chosen one</source>
        <translation>Einen Code anlegen oder den gewählten bearbeiten</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Drag a code onto another to move it below; double click shows its notes</source>
        <translation>Ziehen Sie einen Code auf einen anderen, um ihn unterzuordnen; ein Doppelklick zeigt seine Notizen</translation>
    </message>
    <message>
        <source>Codes say in one word what an event, a passage or a stretch of time is about, and mean the same to everybody who applies them. Make one with “New code”, give it a key, and apply it to the selected event from the Edit menu.</source>
        <translation>Codes sagen in einem Wort, wovon ein Ereignis, eine Textstelle oder ein Zeitraum handelt, und bedeuten für alle, die sie anwenden, dasselbe. Legen Sie mit „Neuer Code“ einen an, geben Sie ihm eine Taste und wenden Sie ihn über das Menü „Bearbeiten“ auf das ausgewählte Ereignis an.</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeForm</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Keiner: steht ganz oben</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>The key is one letter or digit.</source>
        <translation>Die Taste ist ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it as #RRGGBB, or leave it empty.</source>
        <translation>„%1“ ist keine Farbe. Schreiben Sie sie als #RRGGBB, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>There is a code “%1” already.</source>
        <translation>Es gibt bereits einen Code „%1“.</translation>
    </message>
    <message>
        <source>The key %1 applies “%2” already.</source>
        <translation>Die Taste %1 steht bereits für „%2“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>One letter or digit that applies it from the menu of codes</source>
        <translation>Ein Buchstabe oder eine Ziffer, die ihn im Menü der Codes anwendet</translation>
    </message>
    <message>
        <source>When does it apply, and when not?</source>
        <translation>Wann gilt er und wann nicht?</translation>
    </message>
    <message>
        <source>Passages that show it, one a line</source>
        <translation>Textstellen, die ihn veranschaulichen, eine je Zeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeTreeModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln note(s)</source>
        <translation>
            <numerusform>%1, in %Ln Notiz</numerusform>
            <numerusform>%1, in %Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that carry it or a code below it</source>
        <translation>Notizen mit diesem oder einem untergeordneten Code</translation>
    </message>
</context>
<context>
    <name>fulcrum::ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>fulcrum::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>A command, an event, a story, a date …</source>
        <translation>Ein Befehl, ein Ereignis, eine Story, ein Datum …</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>fulcrum::ComparedLinesText</name>
    <message>
        <source>The record as it is</source>
        <translation>Unveränderter Datenbestand</translation>
    </message>
</context>
<context>
    <name>fulcrum::Composition</name>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1: name of a project file</extracomment>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>fulcrum::ConflictList</name>
    <message>
        <source>Copies differ here; both values are kept until you choose:</source>
        <translation>Hier weichen Kopien voneinander ab; beide Werte bleiben erhalten, bis Sie wählen:</translation>
    </message>
    <message>
        <source>Conflicts of merged copies</source>
        <translation>Konflikte zusammengeführter Kopien</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>Geltenden behalten</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Anderen nehmen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 who gave it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take the other value of a conflict</source>
        <translation>Den anderen Wert eines Konflikts übernehmen</translation>
    </message>
    <message>
        <source>Keep the value of a conflict</source>
        <translation>Den Wert eines Konflikts behalten</translation>
    </message>
</context>
<context>
    <name>fulcrum::DateField</name>
    <message>
        <source>9 Apr 2025</source>
        <translation>9. Apr. 2025</translation>
    </message>
    <message>
        <source>some day in that month</source>
        <translation>ein Tag in diesem Monat</translation>
    </message>
    <message>
        <source>some day in that quarter</source>
        <translation>ein Tag in diesem Quartal</translation>
    </message>
    <message>
        <source>some day in that year</source>
        <translation>ein Tag in diesem Jahr</translation>
    </message>
    <message>
        <source>no date; write 9 Apr 2025, 2025-04-09, Apr 2025, Q2 2025 or 2025</source>
        <translation>kein Datum; möglich sind 9. Apr. 2025, 2025-04-09, Apr. 2025, Q2 2025 oder 2025</translation>
    </message>
</context>
<context>
    <name>fulcrum::DateTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month on the date axis, in Qt&apos;s date format: 14 May</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month and year, in Qt&apos;s date format: Apr 2025</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A whole date, in Qt&apos;s date format: 14 May 2025</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is its number, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of two days in one year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the last of two days in one year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>fulcrum::DialogTexts</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Fulcrum projects (*.fulcrum);;All files (*)</source>
        <translation>Fulcrum-Projekte (*.fulcrum);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Fulcrum projects (*.fulcrum)</source>
        <translation>Fulcrum-Projekte (*.fulcrum)</translation>
    </message>
    <message>
        <source>What you changed is not in a file yet. Save a copy of the project?</source>
        <translation>Ihre Änderungen stehen noch in keiner Datei. Eine Kopie des Projekts speichern?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>Das Geschriebene ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The sample is read-only.</source>
        <translation>Das Beispiel ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>To edit events and write notes, make a working copy: a file of your own that holds everything.</source>
        <translation>Um Ereignisse zu bearbeiten und Notizen zu schreiben, legen Sie eine Arbeitskopie an: eine eigene Datei, die alles enthält.</translation>
    </message>
    <message>
        <source>Make a working copy…</source>
        <translation>Arbeitskopie anlegen…</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Bild (*.png);;Vektorgrafik (*.svg);;PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>What can still be read can be taken into a new project file. The damaged file stays as it is.</source>
        <translation>Was sich noch lesen lässt, kann in eine neue Projektdatei übernommen werden. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Retten…</translation>
    </message>
</context>
<context>
    <name>fulcrum::Document</name>
    <message>
        <source>link</source>
        <extracomment>Where something is wrong: in the link to a view</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>this view is of another project</source>
        <translation>diese Ansicht gehört zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>Open the project that it was copied from, then use it again</source>
        <translation>Öffnen Sie das Projekt, aus dem sie kopiert wurde, und verwenden Sie sie dann erneut</translation>
    </message>
    <message>
        <source>its filter &quot;%1&quot; cannot be read: %2</source>
        <extracomment>%1 is what was typed into the search field, %2 what is wrong with it</extracomment>
        <translation>der Filter „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>Where something is wrong: in the list of edits</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>it does not know the edit %1</source>
        <translation>die Änderung %1 ist darin unbekannt</translation>
    </message>
    <message>
        <source>What this was made from is a copy that was edited apart: merge it, then look again</source>
        <translation>Die Vorlage ist eine getrennt bearbeitete Kopie: Führen Sie sie zusammen und sehen Sie dann erneut nach</translation>
    </message>
    <message>
        <source>it was too large for its changes to be kept, so it cannot be taken back</source>
        <translation>die Änderung war zu groß, um ihren Inhalt aufzubewahren, und lässt sich daher nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Open a copy of the project from before it</source>
        <translation>Öffnen Sie eine Kopie des Projekts von vor dieser Änderung</translation>
    </message>
    <message>
        <source>there is no event of that id, and none with these words in its title</source>
        <translation>es gibt kein Ereignis mit dieser ID und keines mit diesen Wörtern im Titel</translation>
    </message>
    <message>
        <source>Write the id of an event, or words of its title in quotes</source>
        <translation>Schreiben Sie die ID eines Ereignisses oder Wörter seines Titels in Anführungszeichen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>its edits do not go together: %1</source>
        <translation>die Änderungen passen nicht zusammen: %1</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile</source>
        <translation>Möglicherweise wurde es inzwischen entfernt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was too large for its changes to be kept</source>
        <translation>„%1“ war zu groß, um den Inhalt der Änderung aufzubewahren</translation>
    </message>
    <message>
        <source>Only what was edited after it can be brought back</source>
        <translation>Nur was danach geändert wurde, lässt sich zurücksetzen</translation>
    </message>
    <message>
        <source>this is the project itself</source>
        <translation>dies ist das Projekt selbst</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the workbook cannot be made: there is no room for temporary files</source>
        <translation>die Arbeitsmappe kann nicht erstellt werden: Für temporäre Dateien ist kein Platz</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>one copy has this edit without its changes, which were too large to be kept, and the other lacks it</source>
        <translation>die eine Kopie enthält diese Änderung ohne ihren Inhalt, der zu groß zum Aufbewahren war, und der anderen fehlt sie</translation>
    </message>
    <message>
        <source>Merge copies that were made after it</source>
        <translation>Führen Sie Kopien zusammen, die nach dieser Änderung entstanden sind</translation>
    </message>
    <message>
        <source>it is another project, not a copy of %1</source>
        <translation>dies ist ein anderes Projekt und keine Kopie von %1</translation>
    </message>
    <message>
        <source>Use import to bring its records in</source>
        <translation>Übernehmen Sie die Datensätze stattdessen durch Importieren</translation>
    </message>
    <message>
        <source>it is not in the project any more</source>
        <translation>nicht mehr im Projekt vorhanden</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>Behalten Sie den geltenden Wert</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öffnen Sie es erneut</translation>
    </message>
    <message>
        <source>Copy the link once more, whole and unchanged</source>
        <translation>Kopieren Sie den Link noch einmal, vollständig und unverändert</translation>
    </message>
    <message>
        <source>this is no link to a view of Fulcrum (they begin with &quot;fulcrum:view?&quot;)</source>
        <translation>dies ist kein Link auf eine Ansicht von Fulcrum (sie beginnen mit „fulcrum:view?“)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a link that this version knows</source>
        <translation>„%1“ ist kein Teil eines Links, den diese Version kennt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;</source>
        <translation>„%1“ kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>it does not say from which day to which later one</source>
        <translation>die Angabe fehlt, von welchem Tag bis zu welchem späteren</translation>
    </message>
    <message>
        <source>a party has no name</source>
        <translation>eine Partei hat keinen Namen</translation>
    </message>
    <message>
        <source>two parties are called &quot;%1&quot;</source>
        <translation>zwei Parteien heißen „%1“</translation>
    </message>
    <message>
        <source>a track has no name</source>
        <translation>ein Bereich hat keinen Namen</translation>
    </message>
    <message>
        <source>two tracks are called &quot;%1&quot;</source>
        <translation>zwei Bereiche heißen „%1“</translation>
    </message>
    <message>
        <source>an era has no name</source>
        <translation>ein Zeitabschnitt hat keinen Namen</translation>
    </message>
    <message>
        <source>two eras are called &quot;%1&quot;</source>
        <translation>zwei Zeitabschnitte heißen „%1“</translation>
    </message>
    <message>
        <source>the trade at stake of &quot;%1&quot; is below 0</source>
        <translation>der betroffene Handel von „%1“ liegt unter 0</translation>
    </message>
    <message>
        <source>Give what its duties can hit, or nothing</source>
        <translation>Geben Sie an, was seine Zölle treffen können, oder nichts</translation>
    </message>
    <message>
        <source>the era &quot;%1&quot; ends before it begins</source>
        <translation>der Zeitabschnitt „%1“ endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>Give the first day after it, or nothing while it runs on</source>
        <translation>Geben Sie den ersten Tag danach an, oder nichts, solange er andauert</translation>
    </message>
    <message>
        <source>Give it one, or take it out</source>
        <translation>Geben Sie einen an, oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>Give one of them another name</source>
        <translation>Geben Sie einem davon einen anderen Namen</translation>
    </message>
    <message>
        <source>the colour of &quot;%1&quot; is none</source>
        <extracomment>%1 is a party or a track</extracomment>
        <translation>die Farbe von „%1“ ist keine</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB</source>
        <translation>Schreiben Sie sie als #RRGGBB</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; cannot be taken out: %Ln event(s) name it</source>
        <extracomment>%1 is a party or a track</extracomment>
        <translation>
            <numerusform>„%1“ lässt sich nicht entfernen: %Ln Ereignis nennt es</numerusform>
            <numerusform>„%1“ lässt sich nicht entfernen: %Ln Ereignisse nennen es</numerusform>
        </translation>
    </message>
    <message>
        <source>Change those events first</source>
        <translation>Ändern Sie zuerst diese Ereignisse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken out: the scenario &quot;%2&quot; sets its weight</source>
        <translation>„%1“ lässt sich nicht entfernen: Das Szenario „%2“ legt sein Gewicht fest</translation>
    </message>
    <message>
        <source>Change that scenario first</source>
        <translation>Ändern Sie zuerst dieses Szenario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken out: the series &quot;%2&quot; is compared with it</source>
        <translation>„%1“ lässt sich nicht entfernen: Die Reihe „%2“ wird damit verglichen</translation>
    </message>
    <message>
        <source>Change that series first</source>
        <translation>Ändern Sie zuerst diese Reihe</translation>
    </message>
</context>
<context>
    <name>fulcrum::Domain</name>
    <message>
        <source>to %1 is not after the start %2</source>
        <translation>to %1 liegt nicht nach dem Beginn %2</translation>
    </message>
    <message>
        <source>the id stands on two records</source>
        <translation>zwei Datensätze haben diese ID</translation>
    </message>
    <message>
        <source>Remove one of them, or give it an id of its own</source>
        <translation>Entfernen Sie einen davon, oder geben Sie ihm eine eigene ID</translation>
    </message>
    <message>
        <source>no horizon is given, so curves run on without end</source>
        <translation>es ist kein Horizont angegeben, daher laufen die Kurven ohne Ende weiter</translation>
    </message>
    <message>
        <source>Give the last day that the data knows of</source>
        <translation>Geben Sie den letzten Tag an, den die Daten kennen</translation>
    </message>
    <message>
        <source>another track has the order %1 too</source>
        <translation>ein weiterer Bereich hat ebenfalls die Ordnungszahl %1</translation>
    </message>
    <message>
        <source>Number the tracks from 1, each number once</source>
        <translation>Nummerieren Sie die Bereiche ab 1, jede Zahl einmal</translation>
    </message>
    <message>
        <source>Give the first day on which it no longer holds</source>
        <translation>Geben Sie den ersten Tag an, an dem es nicht mehr gilt</translation>
    </message>
    <message>
        <source>Move the horizon, or write a plan as scheduled_end</source>
        <translation>Verschieben Sie den Horizont, oder geben Sie einen Plan als scheduled_end an</translation>
    </message>
    <message>
        <source>Add the party, or correct its spelling</source>
        <translation>Fügen Sie die Partei hinzu, oder berichtigen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>the track &quot;%1&quot; is not in the project</source>
        <translation>der Bereich „%1“ ist nicht im Projekt</translation>
    </message>
    <message>
        <source>Add the track, or correct its spelling</source>
        <translation>Fügen Sie den Bereich hinzu, oder berichtigen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>the end %1 is not after the start %2</source>
        <translation>das Ende %1 liegt nicht nach dem Beginn %2</translation>
    </message>
    <message>
        <source>the scheduled end %1 is not after the start %2</source>
        <translation>das geplante Ende %1 liegt nicht nach dem Beginn %2</translation>
    </message>
    <message>
        <source>the actor &quot;%1&quot; is no party of the project</source>
        <translation>der Akteur „%1“ ist keine Partei des Projekts</translation>
    </message>
    <message>
        <source>the target &quot;%1&quot; is no party of the project</source>
        <translation>der Adressat „%1“ ist keine Partei des Projekts</translation>
    </message>
    <message>
        <source>the severity %1 is not between 1 and 5</source>
        <translation>die Schwere %1 liegt nicht zwischen 1 und 5</translation>
    </message>
    <message>
        <source>Give one of the code book&apos;s five steps</source>
        <translation>Geben Sie eine der fünf Stufen des Codebuchs an</translation>
    </message>
    <message>
        <source>the tariff is out of range</source>
        <translation>der Zoll liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>Points lie above 0 up to 1000, coverage above 0 up to 1</source>
        <translation>Punkte liegen über 0 und höchstens bei 1000, der erfasste Anteil über 0 und höchstens bei 1</translation>
    </message>
    <message>
        <source>it carries a tariff, but a %1 has no strength of its own</source>
        <extracomment>%1 is a kind of event as files have it (&quot;statement&quot;)</extracomment>
        <translation>es enthält einen Zoll, aber die Art „%1“ hat keine eigene Stärke</translation>
    </message>
    <message>
        <source>Make it a measure or a countermeasure, or remove the tariff</source>
        <translation>Machen Sie daraus eine Maßnahme oder Gegenmaßnahme, oder entfernen Sie den Zoll</translation>
    </message>
    <message>
        <source>it has a scheduled end beside an end that happened</source>
        <translation>es hat ein geplantes Ende neben einem eingetretenen Ende</translation>
    </message>
    <message>
        <source>Remove the scheduled end</source>
        <translation>Entfernen Sie das geplante Ende</translation>
    </message>
    <message>
        <source>the start %1 lies after the horizon %2</source>
        <translation>der Beginn %1 liegt nach dem Horizont %2</translation>
    </message>
    <message>
        <source>the end %1 lies after the horizon %2</source>
        <translation>das Ende %1 liegt nach dem Horizont %2</translation>
    </message>
    <message>
        <source>the announcement %1 lies after the horizon %2</source>
        <translation>die Ankündigung %1 liegt nach dem Horizont %2</translation>
    </message>
    <message>
        <source>the relation &quot;%1&quot; stands there twice</source>
        <extracomment>%1 is a relation with the event it points to (&quot;responds_to E1&quot;)</extracomment>
        <translation>die Beziehung „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Entfernen Sie eine davon</translation>
    </message>
    <message>
        <source>the relation &quot;%1&quot; cannot carry the level %2</source>
        <extracomment>%1 is a relation with the event it points to (&quot;amends E1&quot;)</extracomment>
        <translation>die Beziehung „%1“ kann das Niveau %2 nicht haben</translation>
    </message>
    <message>
        <source>Levels lie between 0 and 1, on amends, suspends and resumes</source>
        <translation>Niveaus liegen zwischen 0 und 1 und stehen bei amends, suspends und resumes</translation>
    </message>
    <message>
        <source>it %1 itself</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;)</extracomment>
        <translation>%1 verweist auf das Ereignis selbst</translation>
    </message>
    <message>
        <source>Name the other event</source>
        <translation>Nennen Sie das andere Ereignis</translation>
    </message>
    <message>
        <source>it %1 &quot;%2&quot;, which is no event of the project</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;), %2 the id of an event</extracomment>
        <translation>%1 „%2“ verweist auf kein Ereignis des Projekts</translation>
    </message>
    <message>
        <source>Add that event, or correct its spelling</source>
        <translation>Fügen Sie dieses Ereignis hinzu, oder berichtigen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect, because that event does not hold on %2</source>
        <extracomment>%1 is a relation with the event it points to (&quot;revokes E1&quot;), %2 a date</extracomment>
        <translation>„%1“ bleibt ohne Wirkung, weil dieses Ereignis am %2 nicht gilt</translation>
    </message>
    <message>
        <source>Correct a date, or make the relation one that moves nothing, such as cites</source>
        <translation>Berichtigen Sie ein Datum, oder wählen Sie eine Beziehung, die nichts bewegt, etwa cites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect, because a %2 has no strength</source>
        <extracomment>%1 is a relation with the event it points to (&quot;amends E1&quot;), %2 a kind of event as files have it</extracomment>
        <translation>„%1“ bleibt ohne Wirkung, weil die Art „%2“ keine Stärke hat</translation>
    </message>
    <message>
        <source>Point it to the measure itself</source>
        <translation>Verweisen Sie damit auf die Maßnahme selbst</translation>
    </message>
    <message>
        <source>the side &quot;%1&quot; is no party of the project</source>
        <translation>die Seite „%1“ ist keine Partei des Projekts</translation>
    </message>
    <message>
        <source>it has no values</source>
        <translation>es sind keine Werte vorhanden</translation>
    </message>
    <message>
        <source>Add some, or remove the indicator</source>
        <translation>Fügen Sie Werte hinzu, oder entfernen Sie den Indikator</translation>
    </message>
    <message>
        <source>the value of %1 is no number</source>
        <translation>der Wert vom %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>Give a finite number</source>
        <translation>Geben Sie eine endliche Zahl an</translation>
    </message>
    <message>
        <source>the value of %1 is not after the one before it</source>
        <translation>der Wert vom %1 liegt nicht nach dem vorigen</translation>
    </message>
    <message>
        <source>Sort the values by date and give each date once</source>
        <translation>Ordnen Sie die Werte nach Datum, und geben Sie jedes Datum nur einmal an</translation>
    </message>
    <message>
        <source>the id stands on two steps</source>
        <translation>zwei Schritte haben diese ID</translation>
    </message>
    <message>
        <source>Give one of them another id</source>
        <translation>Geben Sie einem davon eine andere ID</translation>
    </message>
    <message>
        <source>the end of a call-out %1 is not after the start %2</source>
        <translation>das Ende eines Hinweises %1 liegt nicht nach dem Beginn %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event of the project</source>
        <translation>„%1“ ist kein Ereignis des Projekts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no track of the project</source>
        <translation>„%1“ ist kein Bereich des Projekts</translation>
    </message>
    <message>
        <source>Add that track, or correct its spelling</source>
        <translation>Fügen Sie diesen Bereich hinzu, oder berichtigen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is no code of the project</source>
        <translation>der übergeordnete Code „%1“ ist kein Code des Projekts</translation>
    </message>
    <message>
        <source>Add that code, or leave the parent empty</source>
        <translation>Fügen Sie diesen Code hinzu, oder lassen Sie das Feld parent leer</translation>
    </message>
    <message>
        <source>it stands under itself</source>
        <translation>der Code ist sich selbst untergeordnet</translation>
    </message>
    <message>
        <source>Choose another parent</source>
        <translation>Wählen Sie einen anderen übergeordneten Code</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of the project</source>
        <translation>„%1“ ist kein Code des Projekts</translation>
    </message>
    <message>
        <source>Add that code, or take it off the annotation</source>
        <translation>Fügen Sie diesen Code hinzu, oder nehmen Sie ihn von der Notiz</translation>
    </message>
    <message>
        <source>what it quotes ends at %1, before its start %2</source>
        <translation>die zitierte Stelle endet bei %1, vor ihrem Beginn %2</translation>
    </message>
    <message>
        <source>Count both from the beginning of the text</source>
        <translation>Zählen Sie beide vom Anfang des Textes an</translation>
    </message>
    <message>
        <source>what it is on is not in the project</source>
        <translation>ihr Bezug ist nicht im Projekt</translation>
    </message>
    <message>
        <source>Attach it to something else</source>
        <translation>Hängen Sie die Notiz an etwas anderes</translation>
    </message>
    <message>
        <source>it replaces %1, which in the end replaces it</source>
        <translation>es ersetzt %1, das letztlich wieder dieses ersetzt</translation>
    </message>
    <message>
        <source>Remove one relation of the circle</source>
        <translation>Entfernen Sie eine Beziehung des Kreises</translation>
    </message>
    <message>
        <source>Write it as 2025-04-02, 2025-04 or 2025</source>
        <translation>Schreiben Sie es als 2025-04-02, 2025-04 oder 2025</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is known more coarsely than by its year</source>
        <translation>„%1“ ist ungenauer als auf das Jahr bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside of the years 1 to 9999</source>
        <translation>„%1“ liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives a day of an unknown month</source>
        <translation>„%1“ nennt einen Tag eines unbekannten Monats</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no first day</source>
        <translation>„%1“ hat keinen ersten Tag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>„%1“ endet vor dem Beginn</translation>
    </message>
    <message>
        <source>party %1</source>
        <extracomment>Where something is wrong; %1 is the id of the record</extracomment>
        <translation>Partei %1</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>era %1</source>
        <translation>Zeitabschnitt %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>Indikator %1</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>Story %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>Where something is wrong: the project itself</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>story %1, step %2</source>
        <extracomment>Where something is wrong; the ids of a story and of one of its steps</extracomment>
        <translation>Story %1, Schritt %2</translation>
    </message>
    <message>
        <source>scenario %1, change %2</source>
        <extracomment>Where something is wrong; %1 is the id of a scenario, %2 the number of one of its changes, from 1</extracomment>
        <translation>Szenario %1, Änderung %2</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>es hat keine Kennung</translation>
    </message>
    <message>
        <source>Give it one that no other event has</source>
        <translation>Geben Sie ihm eine, die kein anderes Ereignis hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing of how it was verified</source>
        <translation>„%1“ sagt nichts darüber, wie es geprüft wurde</translation>
    </message>
    <message>
        <source>Write search, memory or nothing</source>
        <translation>Schreiben Sie search, memory oder nichts</translation>
    </message>
    <message>
        <source>a figure is no number</source>
        <translation>eine Angabe ist keine Zahl</translation>
    </message>
    <message>
        <source>a source is dated by a quarter</source>
        <translation>eine Quelle ist mit einem Quartal datiert</translation>
    </message>
    <message>
        <source>Give the day, the month or the year it was published</source>
        <translation>Geben Sie Tag, Monat oder Jahr der Veröffentlichung an</translation>
    </message>
    <message>
        <source>a date lies outside the years 1 to 9999</source>
        <translation>ein Datum liegt außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Berichtigen Sie das Datum</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventCoding</name>
    <message>
        <source>Apply to “%1”</source>
        <translation>Auf „%1“ anwenden</translation>
    </message>
    <message>
        <source>Make codes in the code book…</source>
        <translation>Codes im Codebuch anlegen…</translation>
    </message>
    <message>
        <source>Take %1 off “%2”</source>
        <extracomment>%1 a code, %2 an event</extracomment>
        <translation>Code %1 von „%2“ nehmen</translation>
    </message>
    <message>
        <source>Apply %1 to “%2”</source>
        <translation>Code %1 auf „%2“ anwenden</translation>
    </message>
    <message>
        <source>I judge “%1” as</source>
        <translation>Meine Einstufung von „%1“</translation>
    </message>
    <message>
        <source>No judgement of mine</source>
        <translation>Keine Einstufung von mir</translation>
    </message>
    <message>
        <source>Judge “%1”: %2</source>
        <extracomment>%1 an event, %2 &quot;severity 3, sectoral&quot;</extracomment>
        <translation>„%1“ einstufen: %2</translation>
    </message>
    <message>
        <source>Take back the judgement of “%1”</source>
        <translation>Einstufung von „%1“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>Notiz zu dieser Textstelle</translation>
    </message>
    <message>
        <source>Mark words of the title or the summary first</source>
        <translation>Markieren Sie zuerst eine Stelle im Titel oder in der Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) copied to the clipboard.</source>
        <translation>
            <numerusform>%Ln Quelle in die Zwischenablage kopiert.</numerusform>
            <numerusform>%Ln Quellen in die Zwischenablage kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditing</name>
    <message>
        <source>Another window edits this file. What it changes is followed here; to edit it here, close it there and open it again.</source>
        <translation>Ein anderes Fenster bearbeitet diese Datei. Dessen Änderungen erscheinen auch hier; um die Datei hier zu bearbeiten, schließen Sie sie dort und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy of the project and edit that.</source>
        <translation>Diese Datei kann nur gelesen werden. Speichern Sie eine Kopie des Projekts und bearbeiten Sie diese.</translation>
    </message>
    <message>
        <source>End “%1” on %2</source>
        <extracomment>%1 an event, %2 a date</extracomment>
        <translation>„%1“ am %2 enden lassen</translation>
    </message>
    <message>
        <source>Take the end off “%1”</source>
        <translation>Ende von „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lose a relation to it: %1</source>
        <translation>
            <numerusform>%Ln Ereignis verliert eine Beziehung dazu: %1</numerusform>
            <numerusform>%Ln Ereignisse verlieren eine Beziehung dazu: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) show it no longer</source>
        <translation>
            <numerusform>%Ln Story zeigt es nicht mehr</numerusform>
            <numerusform>%Ln Storys zeigen es nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s) lose what they assume of it</source>
        <translation>
            <numerusform>%Ln Szenario verliert seine Annahmen darüber</numerusform>
            <numerusform>%Ln Szenarien verlieren ihre Annahmen darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on it are kept, apart from any event</source>
        <translation>
            <numerusform>%Ln Notiz dazu bleibt erhalten, losgelöst von Ereignissen</numerusform>
            <numerusform>%Ln Notizen dazu bleiben erhalten, losgelöst von Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the record?</source>
        <translation>„%1“ aus dem Datenbestand entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) from the record?</source>
        <translation>
            <numerusform>%Ln Ereignis aus dem Datenbestand entfernen?</numerusform>
            <numerusform>%Ln Ereignisse aus dem Datenbestand entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis entfernen</numerusform>
            <numerusform>%Ln Ereignisse entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>An event needs a party that acts and a track. This project has none yet: add them with “Edit the project…”, or import a file that brings them.</source>
        <translation>Ein Ereignis braucht eine handelnde Partei und einen Bereich. Dieses Projekt hat noch keine: Fügen Sie sie mit „Projekt bearbeiten…“ hinzu, oder importieren Sie eine Datei, die sie mitbringt.</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditor</name>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventForm</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What, with its unit</source>
        <translation>Was, mit Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlenangaben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Titles in other languages</source>
        <translation>Titel in anderen Sprachen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>by a page that states date and core figure</source>
        <translation>anhand einer Fundstelle mit Datum und Kernzahl</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>on the track</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Schwere</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Begründung der Schwere</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>for the label, %Ln character(s) at most</source>
        <translation>
            <numerusform>für die Beschriftung, höchstens %Ln Zeichen</numerusform>
            <numerusform>für die Beschriftung, höchstens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>the day it takes effect; it cannot be left out</source>
        <translation>der Tag des Inkrafttretens; kann nicht fehlen</translation>
    </message>
    <message>
        <source>no end is known; else the first day on which it no longer holds</source>
        <translation>kein Ende bekannt; sonst der erste Tag, an dem es nicht mehr gilt</translation>
    </message>
    <message>
        <source>no plan is known</source>
        <translation>kein Plan bekannt</translation>
    </message>
    <message>
        <source>on its start</source>
        <translation>am Tag des Beginns</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Rechtsakt</translation>
    </message>
    <message>
        <source>points on</source>
        <translation>Punkte auf</translation>
    </message>
    <message>
        <source>of that trade, after</source>
        <translation>dieses Handels, nach</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Duty in percentage points</source>
        <translation>Zoll in Prozentpunkten</translation>
    </message>
    <message>
        <source>Share of the trade that the duty hits</source>
        <translation>Anteil des Handels, den der Zoll trifft</translation>
    </message>
    <message>
        <source>Trade figure used for the duty</source>
        <translation>Dem Zoll zugrunde gelegter Handelswert</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>Fakten geprüft</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Source “%1”: “%2” is no day, month or year</source>
        <translation>Quelle „%1“: „%2“ ist kein Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>A source has no title</source>
        <translation>Eine Quelle hat keinen Titel</translation>
    </message>
    <message>
        <source>A duty needs its points and the share of the trade it hits, as in “25” and “30 %”</source>
        <translation>Ein Zoll braucht seine Punkte und den Anteil des betroffenen Handels, etwa „25“ und „30&#xa0;%“</translation>
    </message>
    <message>
        <source>The event needs a title</source>
        <translation>Das Ereignis braucht einen Titel</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>den Beginn</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation>das geplante Ende</translation>
    </message>
    <message>
        <source>the announcement</source>
        <translation>die Ankündigung</translation>
    </message>
    <message>
        <source>No date can be read for %1</source>
        <extracomment>%1: &quot;the start&quot;, &quot;the end&quot; …</extracomment>
        <translation>Kein lesbares Datum für %1</translation>
    </message>
    <message>
        <source>The event needs a track and somebody who acts</source>
        <translation>Das Ereignis braucht einen Bereich und einen Akteur</translation>
    </message>
    <message>
        <source>A title in another language needs the language (“zh”) and the title</source>
        <translation>Ein Titel in einer anderen Sprache braucht die Sprache („zh“) und den Titel</translation>
    </message>
    <message>
        <source>A figure needs a name</source>
        <translation>Eine Zahlenangabe braucht einen Namen</translation>
    </message>
    <message>
        <source>A claim needs who says it and what is said</source>
        <translation>Eine Aussage braucht, wer sie macht und was gesagt wird</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventMenuText</name>
    <message>
        <source>Assume that it never happened</source>
        <translation>Annehmen, dass es nie geschah</translation>
    </message>
    <message>
        <source>Assume that it ends on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Annehmen, dass es am %1 endet</translation>
    </message>
    <message>
        <source>Assume that it stays in force</source>
        <translation>Annehmen, dass es in Kraft bleibt</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventPage</name>
    <message>
        <source>Hidden by the filter</source>
        <translation>Vom Filter ausgeblendet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlenangaben</translation>
    </message>
    <message>
        <source>duty of %1 points on %2 % of the goods trade</source>
        <extracomment>A duty: percentage points, share of the trade it hits</extracomment>
        <translation>Zoll von %1 Punkten auf %2&#xa0;% des Warenhandels</translation>
    </message>
    <message>
        <source>%1 billion US dollars</source>
        <translation>%1 Milliarden US-Dollar</translation>
    </message>
    <message>
        <source>%1 million US dollars</source>
        <translation>%1 Millionen US-Dollar</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 US-Dollar</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the balance on %1: %2 points (%3)</source>
        <extracomment>%1 a date, %2 points, %3 the side they count for</extracomment>
        <translation>Anteil an der Balance am %1: %2 Punkte (%3)</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Begründung der Schwere</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Rechtsakt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Zum Einstieg</translation>
    </message>
    <message>
        <source>A tour of the window, one minute</source>
        <translation>Rundgang durch das Fenster, eine Minute</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>nicht mehr anbieten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projekt ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>So lesen Sie es</translation>
    </message>
    <message>
        <source>Each mark is an event, in a lane for its side and track. The chart below adds up how hard the measures in force press on each side; the strong line is the net.</source>
        <translation>Jede Markierung ist ein Ereignis, in einer Spur für Seite und Bereich. Das Diagramm darunter summiert, wie stark die geltenden Maßnahmen auf jede Seite drücken; die kräftige Linie ist der Saldo.</translation>
    </message>
    <message>
        <source>Click an event to read about it. Turn the wheel to zoom, drag to move, press F to see everything and the arrow keys to walk from event to event.</source>
        <translation>Klicken Sie auf ein Ereignis, um darüber zu lesen. Drehen Sie zum Zoomen das Mausrad, ziehen Sie zum Verschieben, drücken Sie F, um alles zu sehen, und gehen Sie mit den Pfeiltasten von Ereignis zu Ereignis.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>measure in force; thinner once it is cut</source>
        <translation>Maßnahme in Kraft; dünner, sobald gekürzt</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Lockerung</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>ruling of a court or body</source>
        <translation>Entscheidung eines Gerichts oder Gremiums</translation>
    </message>
    <message>
        <source>statement, preparation or warning</source>
        <translation>Erklärung, Vorbereitung oder Warnung</translation>
    </message>
    <message>
        <source>What the balance is</source>
        <translation>Was die Balance ist</translation>
    </message>
    <message>
        <source>An index in points, not a probability and not a forecast of concessions: pressure is not success.</source>
        <translation>Ein Index in Punkten, keine Wahrscheinlichkeit und keine Vorhersage von Zugeständnissen: Druck ist nicht Erfolg.</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventSources</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>Before the names of three styles of citation</extracomment>
        <translation>Kopieren als</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy: at most %2 are. File, Export writes all that the filter lets through to a file.</source>
        <translation>%1 Zeilen sind zu viele zum Kopieren: höchstens %2 gehen. Datei, Exportieren schreibt alles, was der Filter durchlässt, in eine Datei.</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column of a table: who acted</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Status at the cursor</source>
        <translation>Status am Cursor</translation>
    </message>
    <message>
        <source>Event (the first %1 of %2; filter to see others)</source>
        <extracomment>Title of a column of a table that does not list them all</extracomment>
        <translation>Ereignis (die ersten %1 von %2; andere mit einem Filter)</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventWords</name>
    <message>
        <source>since %1</source>
        <extracomment>From a date on, with no end known</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <extracomment>%1 is the names of events</extracomment>
        <translation>beantwortet durch %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::Exchange</name>
    <message>
        <source>&quot;on&quot; is missing</source>
        <translation>„on“ fehlt</translation>
    </message>
    <message>
        <source>Say what the annotation is on</source>
        <translation>Geben Sie an, worauf sich die Notiz bezieht</translation>
    </message>
    <message>
        <source>&quot;record&quot; is &quot;%1&quot;, which is no kind of record</source>
        <translation>„record“ ist „%1“ und damit keine Art von Datensatz</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>&quot;after&quot; is missing, and so is &quot;before&quot;</source>
        <translation>„after“ fehlt, und „before“ ebenso</translation>
    </message>
    <message>
        <source>the code has no name</source>
        <translation>der Code hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>Geben Sie ihm einen</translation>
    </message>
    <message>
        <source>the id is longer than %1 characters or holds a blank</source>
        <translation>die ID ist länger als %1 Zeichen oder enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>Write a short word for it</source>
        <translation>Schreiben Sie dafür ein kurzes Wort</translation>
    </message>
    <message>
        <source>the code is its own parent</source>
        <translation>der Code ist sich selbst übergeordnet</translation>
    </message>
    <message>
        <source>Choose another parent, or leave it empty</source>
        <translation>Wählen Sie einen anderen übergeordneten Code, oder lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>the colour is &quot;%1&quot;, which is none</source>
        <translation>die Farbe ist „%1“, das ist keine</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB</source>
        <translation>Schreiben Sie sie als #RRGGBB</translation>
    </message>
    <message>
        <source>the key is &quot;%1&quot;, which is no letter or digit</source>
        <translation>die Taste ist „%1“, das ist weder Buchstabe noch Ziffer</translation>
    </message>
    <message>
        <source>Give one letter or digit</source>
        <translation>Geben Sie einen Buchstaben oder eine Ziffer an</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands there twice</source>
        <translation>die Spalte „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Entfernen Sie eine davon</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known and is left out</source>
        <translation>die Spalte „%1“ ist nicht bekannt und wird ausgelassen</translation>
    </message>
    <message>
        <source>there is no column &quot;name&quot;</source>
        <translation>die Spalte „name“ fehlt</translation>
    </message>
    <message>
        <source>Begin the file with: %1</source>
        <extracomment>%1 is the headings of a table</extracomment>
        <translation>Beginnen Sie die Datei mit: %1</translation>
    </message>
    <message>
        <source>the row has %1 cells, but there are %2 columns</source>
        <translation>die Zeile hat %1 Zellen, aber es gibt %2 Spalten</translation>
    </message>
    <message>
        <source>Put cells with commas in quotation marks</source>
        <translation>Setzen Sie Zellen mit Kommas in Anführungszeichen</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot;, made of the name, is that of another code</source>
        <translation>die aus dem Namen gebildete ID „%1“ gehört einem anderen Code</translation>
    </message>
    <message>
        <source>Give the code an id</source>
        <translation>Geben Sie dem Code eine ID</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands on line %2 already</source>
        <translation>die ID „%1“ steht bereits in Zeile %2</translation>
    </message>
    <message>
        <source>Give each code an id of its own</source>
        <translation>Geben Sie jedem Code eine eigene ID</translation>
    </message>
    <message>
        <source>the parent &quot;%1&quot; is no code</source>
        <translation>der übergeordnete Code „%1“ ist kein Code</translation>
    </message>
    <message>
        <source>Add it, or leave the parent empty</source>
        <translation>Fügen Sie ihn hinzu, oder lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Begin it with: %1</source>
        <extracomment>%1 is the headings of a table</extracomment>
        <translation>Beginnen Sie sie mit: %1</translation>
    </message>
    <message>
        <source>it declares a document type, which may hide anything</source>
        <translation>die Datei deklariert einen Dokumenttyp, der alles Mögliche verbergen kann</translation>
    </message>
    <message>
        <source>Remove the declaration</source>
        <translation>Entfernen Sie die Deklaration</translation>
    </message>
    <message>
        <source>it refers to an entity</source>
        <translation>die Datei verweist auf eine Entität</translation>
    </message>
    <message>
        <source>Write the text itself</source>
        <translation>Schreiben Sie den Text selbst</translation>
    </message>
    <message>
        <source>this is not valid XML (%1)</source>
        <translation>dies ist kein gültiges XML (%1)</translation>
    </message>
    <message>
        <source>Mend the text there, or export it again</source>
        <translation>Berichtigen Sie den Text an dieser Stelle, oder exportieren Sie ihn erneut</translation>
    </message>
    <message>
        <source>this is no REFI-QDA codebook</source>
        <translation>dies ist kein REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>Give a file whose first element is CodeBook of %1</source>
        <translation>Geben Sie eine Datei an, deren erstes Element CodeBook aus %1 ist</translation>
    </message>
    <message>
        <source>the set &quot;%1&quot; is left out: a project has no sets of codes</source>
        <translation>die Menge „%1“ wird ausgelassen: Ein Projekt hat keine Mengen von Codes</translation>
    </message>
    <message>
        <source>the element %1 on line %2 is not known and is left out</source>
        <translation>das Element %1 in Zeile %2 ist nicht bekannt und wird ausgelassen</translation>
    </message>
    <message>
        <source>the code &quot;%1&quot; has no guid</source>
        <translation>der Code „%1“ hat keine guid</translation>
    </message>
    <message>
        <source>Export the codebook again</source>
        <translation>Exportieren Sie das Codebuch erneut</translation>
    </message>
    <message>
        <source>codes are nested more than %1 deep</source>
        <translation>Codes sind mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>Move some of them up</source>
        <translation>Schieben Sie einige davon nach oben</translation>
    </message>
    <message>
        <source>the guid %1 stands on line %2 already</source>
        <translation>die guid %1 steht bereits in Zeile %2</translation>
    </message>
    <message>
        <source>Give each code a guid of its own</source>
        <translation>Geben Sie jedem Code eine eigene guid</translation>
    </message>
    <message>
        <source>Give a REFI-QDA codebook</source>
        <translation>Geben Sie ein REFI-QDA-Codebuch an</translation>
    </message>
    <message>
        <source>&quot;parent&quot; is the code itself</source>
        <translation>„parent“ ist der Code selbst</translation>
    </message>
    <message>
        <source>&quot;key&quot; is &quot;%1&quot;, which is no letter or digit</source>
        <translation>„key“ ist „%1“, das ist weder Buchstabe noch Ziffer</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>the text holds a null character</source>
        <translation>der Text enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen Sie es</translation>
    </message>
    <message>
        <source>a quotation that begins in this row never ends</source>
        <translation>ein Zitat, das in dieser Zeile beginnt, endet nicht</translation>
    </message>
    <message>
        <source>Close it with a quotation mark</source>
        <translation>Schließen Sie es mit einem Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no date</source>
        <translation>„%1“ ist „%2“, das ist kein Datum</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>Schreiben Sie es als YYYY-MM-DD, YYYY-MM oder YYYY</translation>
    </message>
    <message>
        <source>&quot;level&quot; does not belong to the type &quot;%1&quot;</source>
        <translation>„level“ gehört nicht zum Typ „%1“</translation>
    </message>
    <message>
        <source>Only amends, suspends and resumes carry one: remove it</source>
        <translation>Nur amends, suspends und resumes haben eines: Entfernen Sie es</translation>
    </message>
    <message>
        <source>&quot;verified&quot; is &quot;%1&quot;, which is not known</source>
        <translation>„verified“ ist „%1“, das ist nicht bekannt</translation>
    </message>
    <message>
        <source>Write search or memory, or leave it out</source>
        <translation>Schreiben Sie search oder memory, oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is a list of names with commas, %2 the last name</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>kept unattached, %1</source>
        <extracomment>%1 is why, such as &quot;the event E1 is not in the project&quot;</extracomment>
        <translation>ohne Bezug aufbewahrt: %1</translation>
    </message>
    <message>
        <source>its name does not say what the table holds</source>
        <translation>der Name sagt nicht, was die Tabelle enthält</translation>
    </message>
    <message>
        <source>Add --format codes-csv if it is a code book, or name its columns with --map</source>
        <translation>Fügen Sie --format codes-csv hinzu, wenn es ein Codebuch ist, oder benennen Sie die Spalten mit --map</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 Code</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 Codes</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 annotations</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>the format has no keys and no examples: those of %1 are left out</source>
        <extracomment>%1 is a number of codes, such as &quot;2 codes&quot;</extracomment>
        <translation>das Format kennt weder Tasten noch Beispiele: Die von %1 werden ausgelassen</translation>
    </message>
    <message>
        <source>Make the figure again from its project</source>
        <translation>Erzeugen Sie die Abbildung neu aus ihrem Projekt</translation>
    </message>
    <message>
        <source>what it says of its view is too long to be true</source>
        <translation>die Angabe zur Ansicht ist zu lang, um echt zu sein</translation>
    </message>
    <message>
        <source>what it says of its view is damaged</source>
        <translation>die Angabe zur Ansicht ist beschädigt</translation>
    </message>
    <message>
        <source>it was made by a newer version of the program</source>
        <translation>die Datei stammt von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>Open it with that version, or a later one</source>
        <translation>Öffnen Sie sie mit dieser Version oder einer späteren</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Name a file inside it</source>
        <translation>Nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Ändern Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>dies ist ein Ordner</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>die Datei kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>&quot;id&quot; stands on two records</source>
        <translation>zwei Datensätze haben diese „id“</translation>
    </message>
    <message>
        <source>Remove one of them, or give it an id of its own</source>
        <translation>Entfernen Sie einen davon, oder geben Sie ihm eine eigene ID</translation>
    </message>
    <message>
        <source>this JSON is no Fulcrum project</source>
        <translation>dieses JSON ist kein Fulcrum-Projekt</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format&quot;: &quot;fulcrum&quot; and &quot;version&quot;: %1</source>
        <translation>Beginnen Sie die Datei mit &quot;format&quot;: &quot;fulcrum&quot; und &quot;version&quot;: %1</translation>
    </message>
    <message>
        <source>&quot;version&quot; is %1, but this program reads up to %2</source>
        <translation>„version“ ist %1, aber dieses Programm liest nur bis %2</translation>
    </message>
    <message>
        <source>Use a newer Fulcrum</source>
        <translation>Verwenden Sie ein neueres Fulcrum</translation>
    </message>
    <message>
        <source>&quot;title&quot; is missing</source>
        <translation>„title“ fehlt</translation>
    </message>
    <message>
        <source>Give the project a title</source>
        <translation>Geben Sie dem Projekt einen Titel</translation>
    </message>
    <message>
        <source>Give a file that holds one event a line</source>
        <translation>Geben Sie eine Datei an, die ein Ereignis je Zeile enthält</translation>
    </message>
    <message>
        <source>an object has more than %1 fields</source>
        <translation>ein Objekt hat mehr als %1 Felder</translation>
    </message>
    <message>
        <source>an object has more than %1 fields of record %2</source>
        <extracomment>%2 is the id of a record</extracomment>
        <translation>ein Objekt des Datensatzes %2 hat mehr als %1 Felder</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation>der Name „%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object of record %2</source>
        <extracomment>%2 is the id of a record</extracomment>
        <translation>der Name „%1“ steht zweimal in einem Objekt des Datensatzes %2</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Behalten Sie einen davon</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>Write one that a double can hold</source>
        <translation>Schreiben Sie eine, die in einen double passt</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>dies ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>Where something is wrong; %1 is the name of a file</extracomment>
        <translation>%1 Zeile %2</translation>
    </message>
    <message>
        <source>Give a file that holds Fulcrum JSON</source>
        <translation>Geben Sie eine Datei mit Fulcrum JSON an</translation>
    </message>
    <message>
        <source>brackets are nested more than %1 deep</source>
        <translation>Klammern sind mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>A Fulcrum project needs six levels</source>
        <translation>Ein Fulcrum-Projekt braucht sechs Ebenen</translation>
    </message>
    <message>
        <source>call-out %1</source>
        <extracomment>Where something is wrong in a file; %1 is a number, counted from 1</extracomment>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>Auswahl %1</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>relation %1</source>
        <translation>Beziehung %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>an object in braces is expected, but this is %1</source>
        <translation>erwartet wird ein Objekt in geschweiften Klammern, aber dies ist %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is not known</source>
        <translation>„%1“ ist „%2“, das ist nicht bekannt</translation>
    </message>
    <message>
        <source>Write one of %1</source>
        <translation>Schreiben Sie eines von: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text, but is %2</source>
        <translation>„%1“ muss Text sein, ist aber %2</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>Setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a null character</source>
        <translation>„%1“ enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>&quot;id&quot; is longer than %1 characters or holds a blank</source>
        <translation>„id“ ist länger als %1 Zeichen oder enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Fügen Sie es hinzu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>Write something there</source>
        <translation>Schreiben Sie dort etwas hinein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no colour</source>
        <translation>„%1“ ist „%2“, das ist keine Farbe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no point of time</source>
        <translation>„%1“ ist „%2“, das ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T09:30:00Z</source>
        <translation>Schreiben Sie ihn als 2026-05-01T09:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, but is %2</source>
        <translation>„%1“ muss true oder false sein, ist aber %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts in brackets</source>
        <translation>„%1“ muss eine Liste von Texten in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds an empty text</source>
        <translation>„%1“ enthält einen leeren Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, but is %2</source>
        <translation>„%1“ muss eine Zahl sein, ist aber %2</translation>
    </message>
    <message>
        <source>Write it without quotation marks</source>
        <translation>Schreiben Sie sie ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which lies out of range</source>
        <translation>„%1“ ist %2 und liegt damit außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>Write a number between %1 and %2</source>
        <translation>Schreiben Sie eine Zahl zwischen %1 und %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which is no whole number</source>
        <translation>„%1“ ist %2, das ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>Write a whole number between %1 and %2</source>
        <translation>Schreiben Sie eine ganze Zahl zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Add a date as YYYY-MM-DD</source>
        <translation>Fügen Sie ein Datum als YYYY-MM-DD hinzu</translation>
    </message>
    <message>
        <source>Write a day of the calendar as YYYY-MM-DD</source>
        <translation>Schreiben Sie einen Kalendertag als YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects in brackets</source>
        <translation>„%1“ muss eine Liste von Objekten in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling</source>
        <translation>Entfernen Sie es, oder berichtigen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which is not after the start %3</source>
        <extracomment>%1 is the name of a field, %2 and %3 are dates</extracomment>
        <translation>„%1“ ist %2 und liegt damit nicht nach dem Beginn %3</translation>
    </message>
    <message>
        <source>Give the first day on which it no longer holds</source>
        <translation>Geben Sie den ersten Tag an, an dem es nicht mehr gilt</translation>
    </message>
    <message>
        <source>&quot;date&quot; is not after the date of the value before it</source>
        <translation>„date“ liegt nicht nach dem Datum des vorigen Werts</translation>
    </message>
    <message>
        <source>Sort the values by date and give each date once</source>
        <translation>Ordnen Sie die Werte nach Datum, und geben Sie jedes Datum nur einmal an</translation>
    </message>
    <message>
        <source>merge</source>
        <extracomment>Where something is wrong: in a record put together from two copies</extracomment>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>this is no kind of record</source>
        <translation>dies ist keine Art von Datensatz</translation>
    </message>
    <message>
        <source>&quot;value&quot; is &quot;%1&quot;, which is no number</source>
        <translation>„value“ ist „%1“, das ist keine Zahl</translation>
    </message>
    <message>
        <source>Write a number without quotation marks, or &quot;none&quot;</source>
        <translation>Schreiben Sie eine Zahl ohne Anführungszeichen, oder &quot;none&quot;</translation>
    </message>
    <message>
        <source>&quot;on&quot; is neither an event, a span nor a day of the balance</source>
        <translation>„on“ ist weder ein Ereignis noch eine Zeitspanne noch ein Tag der Balance</translation>
    </message>
    <message>
        <source>Point to one of those</source>
        <translation>Verweisen Sie auf eines davon</translation>
    </message>
    <message>
        <source>Say what the call-out points to</source>
        <translation>Geben Sie an, worauf der Hinweis zeigt</translation>
    </message>
    <message>
        <source>it answers itself</source>
        <translation>die Notiz antwortet auf sich selbst</translation>
    </message>
    <message>
        <source>it is on %1 things: it is attached to one, the others are kept as they came</source>
        <translation>sie bezieht sich auf %1 Dinge: Sie hängt an einem, die anderen bleiben erhalten, wie sie kamen</translation>
    </message>
    <message>
        <source>a body that is no text or code of the project (%1) is kept as it came</source>
        <translation>ein body, der weder Text noch Code des Projekts ist (%1), bleibt erhalten, wie er kam</translation>
    </message>
    <message>
        <source>of several parts</source>
        <translation>aus mehreren Teilen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the code %2 of the project</source>
        <translation>„%1“ ist der Code %2 des Projekts</translation>
    </message>
    <message>
        <source>its HTML came in as Markdown</source>
        <translation>ihr HTML wurde als Markdown übernommen</translation>
    </message>
    <message>
        <source>it does not say when it was created: the time of its import stands in</source>
        <translation>die Angabe fehlt, wann sie entstand: Dafür steht die Zeit des Imports</translation>
    </message>
    <message>
        <source>%1, annotation %2</source>
        <translation>%1, Annotation %2</translation>
    </message>
    <message>
        <source>&quot;id&quot; stands on two annotations</source>
        <translation>zwei Annotationen haben diese „id“</translation>
    </message>
    <message>
        <source>the first page of the collection stands elsewhere and is not fetched</source>
        <translation>die erste Seite der Sammlung liegt anderswo und wird nicht abgerufen</translation>
    </message>
    <message>
        <source>what the collection says of itself is not kept: %1</source>
        <translation>was die Sammlung über sich selbst angibt, wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>the annotation %1 is only named, and not fetched</source>
        <translation>die Annotation %1 ist nur genannt und wird nicht abgerufen</translation>
    </message>
    <message>
        <source>the next page stands elsewhere and is not fetched</source>
        <translation>die nächste Seite liegt anderswo und wird nicht abgerufen</translation>
    </message>
    <message>
        <source>this is no Web Annotation: an object in braces is expected</source>
        <translation>dies ist keine Web Annotation: Erwartet wird ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>Give an Annotation, an AnnotationPage or an AnnotationCollection</source>
        <translation>Geben Sie eine Annotation, AnnotationPage oder AnnotationCollection an</translation>
    </message>
    <message>
        <source>a text holds a null character</source>
        <translation>ein Text enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>An annotation needs ten levels</source>
        <translation>Eine Annotation braucht zehn Ebenen</translation>
    </message>
    <message>
        <source>Write &quot;@context&quot;: &quot;%1&quot;</source>
        <translation>Schreiben Sie &quot;@context&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;@context&quot; is missing</source>
        <translation>„@context“ fehlt</translation>
    </message>
    <message>
        <source>&quot;@context&quot; does not name the context of Web Annotations</source>
        <translation>„@context“ nennt nicht den Kontext der Web Annotations</translation>
    </message>
    <message>
        <source>&quot;@context&quot; is a list of one, which must stand as a text</source>
        <translation>„@context“ ist eine Liste mit einem Eintrag, der als Text dastehen muss</translation>
    </message>
    <message>
        <source>&quot;type&quot; is missing</source>
        <translation>„type“ fehlt</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;Annotation&quot;</source>
        <translation>Schreiben Sie &quot;type&quot;: &quot;Annotation&quot;</translation>
    </message>
    <message>
        <source>&quot;type&quot; names no Annotation, AnnotationPage or AnnotationCollection</source>
        <translation>„type“ nennt weder Annotation noch AnnotationPage noch AnnotationCollection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 0</source>
        <translation>„%1“ ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>Write a number without a fraction</source>
        <translation>Schreiben Sie eine Zahl ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>&quot;first&quot; is missing, though &quot;total&quot; is above 0</source>
        <translation>„first“ fehlt, obwohl „total“ über 0 liegt</translation>
    </message>
    <message>
        <source>Name or embed the first page</source>
        <translation>Nennen Sie die erste Seite, oder betten Sie sie ein</translation>
    </message>
    <message>
        <source>%1, first page</source>
        <translation>%1, erste Seite</translation>
    </message>
    <message>
        <source>&quot;type&quot; does not name AnnotationPage</source>
        <translation>„type“ nennt nicht AnnotationPage</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;AnnotationPage&quot;</source>
        <translation>Schreiben Sie &quot;type&quot;: &quot;AnnotationPage&quot;</translation>
    </message>
    <message>
        <source>&quot;items&quot; is missing or no list of annotations</source>
        <translation>„items“ fehlt oder ist keine Liste von Annotationen</translation>
    </message>
    <message>
        <source>List the annotations of the page</source>
        <translation>Führen Sie die Annotationen der Seite auf</translation>
    </message>
    <message>
        <source>it is neither an annotation nor the IRI of one</source>
        <translation>dies ist weder eine Annotation noch die IRI einer Annotation</translation>
    </message>
    <message>
        <source>Embed the annotation</source>
        <translation>Betten Sie die Annotation ein</translation>
    </message>
    <message>
        <source>&quot;type&quot; does not name Annotation</source>
        <translation>„type“ nennt nicht Annotation</translation>
    </message>
    <message>
        <source>&quot;target&quot; is missing or empty</source>
        <translation>„target“ fehlt oder ist leer</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1, target</translation>
    </message>
    <message>
        <source>it has &quot;bodyValue&quot; as well as &quot;body&quot;</source>
        <translation>„bodyValue“ steht neben „body“</translation>
    </message>
    <message>
        <source>%1, body</source>
        <translation>%1, body</translation>
    </message>
    <message>
        <source>&quot;name&quot; is no text</source>
        <translation>„name“ ist kein Text</translation>
    </message>
    <message>
        <source>it is neither an IRI nor an object</source>
        <translation>dies ist weder eine IRI noch ein Objekt</translation>
    </message>
    <message>
        <source>Give the IRI of the agent</source>
        <translation>Geben Sie die IRI des Akteurs an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, but there must be exactly one</source>
        <translation>„%1“ ist eine Liste, aber es muss genau ein Wert sein</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>Behalten Sie einen davon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no IRI</source>
        <translation>„%1“ ist „%2“, das ist keine IRI</translation>
    </message>
    <message>
        <source>Write a whole IRI, with its scheme</source>
        <translation>Schreiben Sie eine vollständige IRI mit ihrem Schema</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is not given in UTC with Z</source>
        <translation>„%1“ ist „%2“, das ist nicht in UTC mit Z angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is neither a motivation of the vocabulary nor an IRI</source>
        <translation>„%1“ ist „%2“, das ist weder eine motivation des Vokabulars noch eine IRI</translation>
    </message>
    <message>
        <source>Write one of the thirteen, such as commenting</source>
        <translation>Schreiben Sie eine der dreizehn, etwa commenting</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IRI</source>
        <translation>„%1“ ist keine IRI</translation>
    </message>
    <message>
        <source>Give the IRI of what is meant</source>
        <translation>Geben Sie die IRI dessen an, was gemeint ist</translation>
    </message>
    <message>
        <source>&quot;textDirection&quot; is &quot;%1&quot;</source>
        <translation>„textDirection“ ist „%1“</translation>
    </message>
    <message>
        <source>Write ltr, rtl or auto</source>
        <translation>Schreiben Sie ltr, rtl oder auto</translation>
    </message>
    <message>
        <source>&quot;items&quot; is missing or no list</source>
        <translation>„items“ fehlt oder ist keine Liste</translation>
    </message>
    <message>
        <source>List what it is made of</source>
        <translation>Führen Sie auf, woraus es besteht</translation>
    </message>
    <message>
        <source>%1, source</source>
        <translation>%1, source</translation>
    </message>
    <message>
        <source>%1, selector</source>
        <translation>%1, selector</translation>
    </message>
    <message>
        <source>%1, state</source>
        <translation>%1, state</translation>
    </message>
    <message>
        <source>Say what kind of selector it is</source>
        <translation>Geben Sie an, welche Art von Selektor es ist</translation>
    </message>
    <message>
        <source>%1 of a fragment</source>
        <translation>%1 für ein Fragment</translation>
    </message>
    <message>
        <source>%1 by CSS</source>
        <translation>%1 nach CSS</translation>
    </message>
    <message>
        <source>%1 by XPath</source>
        <translation>%1 nach XPath</translation>
    </message>
    <message>
        <source>%1 of a quotation</source>
        <translation>%1 für ein Zitat</translation>
    </message>
    <message>
        <source>%1 of a place in a text</source>
        <translation>%1 für eine Stelle in einem Text</translation>
    </message>
    <message>
        <source>%1 of a place in data</source>
        <translation>%1 für eine Stelle in Daten</translation>
    </message>
    <message>
        <source>%1 by SVG</source>
        <translation>%1 nach SVG</translation>
    </message>
    <message>
        <source>%1 of a range</source>
        <translation>%1 für eine Spanne</translation>
    </message>
    <message>
        <source>%1, refined</source>
        <translation>%1, verfeinert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is below 0</source>
        <translation>„%1“ liegt unter 0</translation>
    </message>
    <message>
        <source>Count from 0</source>
        <translation>Zählen Sie ab 0</translation>
    </message>
    <message>
        <source>&quot;end&quot; comes before &quot;start&quot;</source>
        <translation>„end“ liegt vor „start“</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>Vertauschen Sie beide</translation>
    </message>
    <message>
        <source>&quot;value&quot; is no well-formed XML</source>
        <translation>„value“ ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>Give a whole svg element</source>
        <translation>Geben Sie ein vollständiges svg-Element an</translation>
    </message>
    <message>
        <source>Say what kind of state it is</source>
        <translation>Geben Sie an, welche Art von Zustand es ist</translation>
    </message>
    <message>
        <source>%1 of time</source>
        <translation>%1 nach Zeit</translation>
    </message>
    <message>
        <source>%1 of a request</source>
        <translation>%1 nach Anfrage</translation>
    </message>
    <message>
        <source>&quot;sourceDate&quot; stands beside &quot;sourceDateStart&quot; or &quot;sourceDateEnd&quot;</source>
        <translation>„sourceDate“ steht neben „sourceDateStart“ oder „sourceDateEnd“</translation>
    </message>
    <message>
        <source>Keep the one or the other two</source>
        <translation>Behalten Sie das eine oder die beiden anderen</translation>
    </message>
    <message>
        <source>Give both ends</source>
        <translation>Geben Sie beide Enden an</translation>
    </message>
    <message>
        <source>it gives no time</source>
        <translation>es ist keine Zeit angegeben</translation>
    </message>
    <message>
        <source>Add &quot;sourceDate&quot;, or both ends</source>
        <translation>Fügen Sie „sourceDate“ oder beide Enden hinzu</translation>
    </message>
    <message>
        <source>a passage of a note is not kept apart: it answers the whole note</source>
        <translation>eine Textstelle einer Notiz wird nicht eigens festgehalten: Die Antwort gilt der ganzen Notiz</translation>
    </message>
    <message>
        <source>it is on a set of resources</source>
        <translation>sie bezieht sich auf eine Menge von Ressourcen</translation>
    </message>
    <message>
        <source>it is on %1</source>
        <translation>sie bezieht sich auf %1</translation>
    </message>
    <message>
        <source>the note %1, which it answers, is not in the project</source>
        <translation>die Notiz %1, auf die sie antwortet, ist nicht im Projekt</translation>
    </message>
    <message>
        <source>it answers a note of another project</source>
        <translation>sie antwortet auf eine Notiz eines anderen Projekts</translation>
    </message>
    <message>
        <source>it is on the code %1</source>
        <translation>sie bezieht sich auf den Code %1</translation>
    </message>
    <message>
        <source>it is on the project as a whole</source>
        <translation>sie bezieht sich auf das Projekt als Ganzes</translation>
    </message>
    <message>
        <source>its days cannot be read</source>
        <translation>ihre Tage können nicht gelesen werden</translation>
    </message>
    <message>
        <source>its point of the balance cannot be read</source>
        <translation>ihr Punkt der Balance kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the event %1 is not in the project</source>
        <translation>das Ereignis %1 ist nicht im Projekt</translation>
    </message>
    <message>
        <source>its passage is not understood: it is on the whole event</source>
        <translation>ihre Textstelle ist nicht verständlich: Sie bezieht sich auf das ganze Ereignis</translation>
    </message>
    <message>
        <source>its quotation was found again at another place</source>
        <translation>ihr Zitat wurde an anderer Stelle wiedergefunden</translation>
    </message>
    <message>
        <source>its quotation is not in the text of the event %1</source>
        <translation>ihr Zitat steht nicht im Text des Ereignisses %1</translation>
    </message>
    <message>
        <source>the archive cannot be put together</source>
        <translation>das Archiv kann nicht zusammengestellt werden</translation>
    </message>
    <message>
        <source>Close other programs to free memory</source>
        <translation>Schließen Sie andere Programme, um Arbeitsspeicher freizugeben</translation>
    </message>
    <message>
        <source>this archive cannot be read</source>
        <translation>dieses Archiv kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Use another copy</source>
        <translation>Verwenden Sie eine andere Kopie</translation>
    </message>
    <message>
        <source>it has no part &quot;%1&quot;</source>
        <translation>der Teil „%1“ fehlt</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is too large</source>
        <translation>der Teil „%1“ ist zu groß</translation>
    </message>
</context>
<context>
    <name>fulcrum::ExportDialog</name>
    <message>
        <source>Looking what the format can hold…</source>
        <translation>Es wird geprüft, was das Format fassen kann…</translation>
    </message>
    <message>
        <source>Looking what the format can hold</source>
        <translation>Prüfung, was das Format fassen kann</translation>
    </message>
    <message>
        <source>Nothing of this is lost: %1.</source>
        <translation>Davon geht nichts verloren: %1.</translation>
    </message>
    <message>
        <source>This format cannot hold everything: %1.</source>
        <translation>Dieses Format kann nicht alles fassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) stay here</source>
        <translation>
            <numerusform>%Ln private Notiz bleibt hier</numerusform>
            <numerusform>%Ln private Notizen bleiben hier</numerusform>
        </translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 geschrieben nach %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>Alle %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what the filter shows (there is no filter)</source>
        <translation>Nur was der Filter zeigt (es gibt keinen Filter)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln event(s) that the filter shows</source>
        <translation>
            <numerusform>Nur das %Ln Ereignis, das der Filter zeigt</numerusform>
            <numerusform>Nur die %Ln Ereignisse, die der Filter zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>Mit privaten Notizen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>fulcrum::FaultLabel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Meldung</numerusform>
            <numerusform>und %Ln weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>How the figure will look</source>
        <translation>So wird die Abbildung aussehen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, as picture and as drawing</source>
        <translation>Die Abbildung als Bild und als Zeichnung in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>Abbildung geschrieben nach %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard, as picture and as drawing</source>
        <translation>Die Abbildung liegt als Bild und als Zeichnung in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureForm</name>
    <message>
        <source>Can be opened again: dropped on the window it shows this view</source>
        <translation>Wieder zu öffnen: auf das Fenster gezogen, zeigt sie diese Ansicht</translation>
    </message>
    <message>
        <source>SVG: letters as outlines</source>
        <translation>SVG: Buchstaben als Umrisse</translation>
    </message>
    <message>
        <source>PowerPoint: as a picture rather than shapes</source>
        <translation>PowerPoint: als Bild statt als Formen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>of the sheet</source>
        <translation>wie beim Blatt</translation>
    </message>
    <message>
        <source>Timeline and balance</source>
        <translation>Zeitleiste und Balance</translation>
    </message>
    <message>
        <source>Timeline alone</source>
        <translation>Nur Zeitleiste</translation>
    </message>
    <message>
        <source>Balance alone</source>
        <translation>Nur Balance</translation>
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
        <source>Grey, for paper without colour</source>
        <translation>Grau, für Papier ohne Farbe</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>Hinter&amp;grund</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Dots an inch</source>
        <translation>&amp;Auflösung (dpi)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildunterschrift</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Speaker &amp;notes</source>
        <translation>Vortrags&amp;notizen</translation>
    </message>
    <message>
        <source>the time and what is drawn</source>
        <translation>der Zeitraum und was gezeichnet ist</translation>
    </message>
    <message>
        <source>the publishers of the events shown</source>
        <translation>die Herausgeber zu den gezeigten Ereignissen</translation>
    </message>
    <message>
        <source>a text below the drawing</source>
        <translation>ein Text unter der Zeichnung</translation>
    </message>
    <message>
        <source>only in slides</source>
        <translation>nur auf Folien</translation>
    </message>
    <message>
        <source>are not written</source>
        <translation>werden nicht geschrieben</translation>
    </message>
    <message>
        <source>as tables beside it (CSV)</source>
        <translation>als Tabellen daneben (CSV)</translation>
    </message>
    <message>
        <source>as a workbook beside it (XLSX)</source>
        <translation>als Arbeitsmappe daneben (XLSX)</translation>
    </message>
    <message>
        <source>Its n&amp;umbers</source>
        <extracomment>Followed by: are not written, as tables beside it, as a workbook beside it</extracomment>
        <translation>Seine &amp;Zahlen</translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureTexts</name>
    <message>
        <source>the figure cannot be written: %1</source>
        <translation>die Abbildung kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>choose another folder or make room</source>
        <translation>wählen Sie einen anderen Ordner oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>no figure can be written in a format of this name</source>
        <translation>in einem Format dieses Namens kann keine Abbildung geschrieben werden</translation>
    </message>
    <message>
        <source>end the file name with %1</source>
        <translation>lassen Sie den Dateinamen auf %1 enden</translation>
    </message>
    <message>
        <source>a file cannot have %1 pages</source>
        <translation>eine Datei kann nicht %1 Seiten haben</translation>
    </message>
    <message>
        <source>choose 1 to %1 pages</source>
        <translation>wählen Sie 1 bis %1 Seiten</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>this picture cannot be used as a logo</source>
        <translation>dieses Bild kann nicht als Logo verwendet werden</translation>
    </message>
    <message>
        <source>choose a PNG, JPEG or SVG of at most %1 pixels</source>
        <translation>wählen Sie ein PNG, JPEG oder SVG mit höchstens %1 Pixeln</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of this size</source>
        <translation>für ein Bild dieser Größe reicht der Arbeitsspeicher nicht</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer dots an inch</source>
        <translation>wählen Sie eine kleinere Größe oder eine geringere Auflösung</translation>
    </message>
    <message>
        <source>the slides of a presentation all have one size</source>
        <translation>die Folien einer Präsentation haben alle dieselbe Größe</translation>
    </message>
    <message>
        <source>give every page the same preset</source>
        <translation>geben Sie jeder Seite dieselbe Vorgabe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>this view is of another project</source>
        <translation>diese Ansicht gehört zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>open the project that it was made from</source>
        <translation>öffnen Sie das Projekt, aus dem sie stammt</translation>
    </message>
    <message>
        <source>the project has no scenario of this name</source>
        <translation>das Projekt hat kein Szenario dieses Namens</translation>
    </message>
    <message>
        <source>name one that it has by its id, or none</source>
        <translation>nennen Sie ein vorhandenes mit seiner ID oder keines</translation>
    </message>
    <message>
        <source>the project has no indicator of this name</source>
        <translation>das Projekt hat keinen Indikator dieses Namens</translation>
    </message>
    <message>
        <source>in force, thinner once cut</source>
        <translation>in Kraft, dünner, sobald gekürzt</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Lockerung</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>statement or warning</source>
        <translation>Erklärung oder Warnung</translation>
    </message>
    <message>
        <source>events by track</source>
        <translation>Ereignisse nach Bereich</translation>
    </message>
    <message>
        <source>events by party</source>
        <translation>Ereignisse nach Partei</translation>
    </message>
    <message>
        <source>events by kind</source>
        <translation>Ereignisse nach Art</translation>
    </message>
    <message>
        <source>events by tag</source>
        <translation>Ereignisse nach Schlagwort</translation>
    </message>
    <message>
        <source>events by side and track</source>
        <translation>Ereignisse nach Seite und Bereich</translation>
    </message>
    <message>
        <source>legal lens</source>
        <translation>Sicht: Rechtslage</translation>
    </message>
    <message>
        <source>pressure lens</source>
        <translation>Sicht: Druck</translation>
    </message>
    <message>
        <source>leverage lens</source>
        <translation>Sicht: Verhandlungsmacht</translation>
    </message>
    <message>
        <source>how the leverage balance has changed since %2, in points (%1)</source>
        <translation>Änderung der Balance der Verhandlungsmacht seit dem %2, in Punkten (%1)</translation>
    </message>
    <message>
        <source>leverage balance in points (%1)</source>
        <translation>Balance der Verhandlungsmacht in Punkten (%1)</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>Szenario „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this time hidden by the filter: %1</source>
        <extracomment>Below a figure; %1 is the filter as it is written in the search field</extracomment>
        <translation>
            <numerusform>%n Ereignis dieses Zeitraums vom Filter ausgeblendet: %1</numerusform>
            <numerusform>%n Ereignisse dieses Zeitraums vom Filter ausgeblendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>the balance is an index, not a probability</source>
        <translation>die Balance ist ein Index, keine Wahrscheinlichkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in view</source>
        <translation>
            <numerusform>%n Ereignis sichtbar</numerusform>
            <numerusform>%n Ereignisse sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Am %1: %2</translation>
    </message>
    <message>
        <source>No sources are given for these events.</source>
        <translation>Für diese Ereignisse sind keine Quellen angegeben.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>für temporäre Dateien ist kein Platz</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>schaffen Sie Platz</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterBar</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>How many of all events a filter lets through</extracomment>
        <translation>
            <numerusform>%1 von %Ln Ereignis</numerusform>
            <numerusform>%1 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Balance of these only</source>
        <translation>Balance nur hieraus</translation>
    </message>
    <message>
        <source>Let balance, chart and ledger count only the events that the filter shows, each with what it weighs among all</source>
        <translation>In Balance, Diagramm und Aufschlüsselung nur die Ereignisse zählen, die der Filter zeigt, jedes mit seinem Gewicht unter allen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take the filter out and show all events</source>
        <translation>Den Filter aufheben und alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterPanel</name>
    <message>
        <source>Find a tag, a party, a track …</source>
        <translation>Suchen: Schlagwort, Partei, Bereich …</translation>
    </message>
    <message>
        <source>Find a value to filter by</source>
        <translation>Einen Wert zum Filtern suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Status at the cursor</source>
        <translation>Status am Cursor</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>For a screen reader: the value of a filter and how many events it leaves</extracomment>
        <translation>
            <numerusform>%1, %Ln Ereignis</numerusform>
            <numerusform>%1, %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>%Ln weiterer …</numerusform>
            <numerusform>%Ln weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>Find any tag by its name</source>
        <translation>Jedes Schlagwort nach seinem Namen suchen</translation>
    </message>
    <message>
        <source>Space chooses a value, minus leaves it out; several may be chosen at once</source>
        <translation>Leertaste wählt einen Wert, Minus schließt ihn aus; mehrere sind zugleich möglich</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: the value of a filter</extracomment>
        <translation>%1: ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Choose no longer</source>
        <translation>Nicht mehr wählen</translation>
    </message>
    <message>
        <source>Choose as well</source>
        <translation>Zusätzlich wählen</translation>
    </message>
    <message>
        <source>Leave out no longer</source>
        <translation>Nicht mehr ausschließen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausschließen</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterText</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Zeitabschnitt</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>contesting claims</source>
        <translation>widersprüchliche Aussagen</translation>
    </message>
    <message>
        <source>a tariff</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>Zahlenangabe</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>a planned end</source>
        <translation>geplantes Ende</translation>
    </message>
    <message>
        <source>checked by search</source>
        <translation>durch Suche geprüft</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>eased</source>
        <translation>gelockert</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>angedroht</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beide gemeinsam</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>Severity: 3 or more</extracomment>
        <translation>%1 oder höher</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder niedriger</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A filter that leaves something out; %1 is &quot;Kind: Talks&quot;</extracomment>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::FitPanel</name>
    <message>
        <source>Claims of fit</source>
        <translation>Prüfpunkte der Passung</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>Der Prüfpunkt</translation>
    </message>
    <message>
        <source>Holding the balance against history</source>
        <translation>Balance wird an der Geschichte gemessen</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Holding the balance against history…</source>
        <translation>Balance wird an der Geschichte gemessen…</translation>
    </message>
    <message>
        <source>The claims could not be read. %1</source>
        <translation>Die Prüfpunkte konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>These claims speak of the sample that ships with Fulcrum. This project does not have the days, tracks and indicators they need.</source>
        <translation>Diese Prüfpunkte gelten für das Beispiel, das mit Fulcrum geliefert wird. Diesem Projekt fehlen die nötigen Tage, Bereiche und Indikatoren.</translation>
    </message>
    <message>
        <source>Passing: %1 of %2 claims.</source>
        <translation>Bestanden: %1 von %2 Prüfpunkten.</translation>
    </message>
    <message>
        <source>Failing: %1.</source>
        <extracomment>%1 lists the failing claims: &quot;V2b&quot;</extracomment>
        <translation>Nicht bestanden: %1.</translation>
    </message>
    <message>
        <source>Not to be judged here: %1.</source>
        <translation>Hier nicht zu beurteilen: %1.</translation>
    </message>
    <message>
        <source>Judged under the scenario “%1”.</source>
        <translation>Beurteilt unter dem Szenario „%1“.</translation>
    </message>
    <message>
        <source>Judged by the filtered events only.</source>
        <translation>Nur nach den gefilterten Ereignissen beurteilt.</translation>
    </message>
    <message>
        <source>Passes when %1.</source>
        <extracomment>%1 is a rule: &quot;the net is above 0&quot;</extracomment>
        <translation>Bestanden, wenn gilt: %1.</translation>
    </message>
    <message>
        <source>It passes.</source>
        <translation>Bestanden.</translation>
    </message>
    <message>
        <source>It fails.</source>
        <translation>Nicht bestanden.</translation>
    </message>
    <message>
        <source>It is shown as failing: neither data nor parameters were changed until it passed.</source>
        <translation>Es bleibt als nicht bestanden stehen: Weder Daten noch Parameter wurden so lange geändert, bis es passte.</translation>
    </message>
    <message>
        <source>The licences were cut to half by 26 June, but a cut takes time to be felt: it fades by half in about three weeks, so by 15 July only a part of it counts, while magnets were already shipped almost as before. “What moved it” lists the events over these days.</source>
        <translation>Die Lizenzen wurden bis zum 26. Juni auf die Hälfte gekürzt, doch eine Kürzung wirkt erst mit der Zeit: Der Druck klingt in etwa drei Wochen um die Hälfte ab, sodass bis zum 15. Juli nur ein Teil zählt, während fast schon wieder so viele Magnete geliefert wurden wie zuvor. „Verschiebung“ listet die Ereignisse dieser Tage auf.</translation>
    </message>
    <message>
        <source>More in “How the balance is made”</source>
        <translation>Mehr unter „Wie die Balance entsteht“</translation>
    </message>
    <message>
        <source>It cannot be judged: %1.</source>
        <translation>Nicht zu beurteilen: %1.</translation>
    </message>
</context>
<context>
    <name>fulcrum::ForeignExchange</name>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>the entry that begins here never ends</source>
        <translation>der Eintrag, der hier beginnt, endet nicht</translation>
    </message>
    <message>
        <source>Close its braces</source>
        <translation>Schließen Sie seine geschweiften Klammern</translation>
    </message>
    <message>
        <source>this is no BibTeX</source>
        <translation>dies ist kein BibTeX</translation>
    </message>
    <message>
        <source>Give a file of entries like @online{key, …}</source>
        <translation>Geben Sie eine Datei mit Einträgen wie @online{key, …} an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no column and no field</source>
        <translation>„%1“ nennt weder eine Spalte noch ein Feld</translation>
    </message>
    <message>
        <source>Write Heading=field; fields are %1</source>
        <translation>Schreiben Sie Überschrift=Feld; Felder sind %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates</source>
        <translation>„%1“ ist keine Reihenfolge für Datumsangaben</translation>
    </message>
    <message>
        <source>Write dmy or mdy</source>
        <translation>Schreiben Sie dmy oder mdy</translation>
    </message>
    <message>
        <source>this is no mapping of columns</source>
        <translation>dies ist keine Zuordnung von Spalten</translation>
    </message>
    <message>
        <source>Give a JSON object with &quot;columns&quot;, a field a heading</source>
        <translation>Geben Sie ein JSON-Objekt mit „columns“ an, ein Feld je Überschrift</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>„%1“ ist kein Feld</translation>
    </message>
    <message>
        <source>Fields are %1</source>
        <translation>Felder sind %1</translation>
    </message>
    <message>
        <source>this is no CSL-JSON</source>
        <translation>dies ist kein CSL-JSON</translation>
    </message>
    <message>
        <source>Give a list of items, as Zotero exports it</source>
        <translation>Geben Sie eine Liste von Einträgen an, wie Zotero sie exportiert</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>the row that begins here is longer than %1 MiB</source>
        <translation>die Zeile, die hier beginnt, ist länger als %1 MiB</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed</source>
        <translation>Suchen Sie nach einem Anführungszeichen, das nicht geschlossen wird</translation>
    </message>
    <message>
        <source>a quotation that begins in this row never ends</source>
        <translation>ein Zitat, das in dieser Zeile beginnt, endet nicht</translation>
    </message>
    <message>
        <source>Close it with a quotation mark</source>
        <translation>Schließen Sie es mit einem Anführungszeichen</translation>
    </message>
    <message>
        <source>the row has more than %1 cells</source>
        <translation>die Zeile hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>Divide the table</source>
        <translation>Teilen Sie die Tabelle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation</source>
        <translation>„%1“ ist keine Beziehung</translation>
    </message>
    <message>
        <source>Write it as: amends ID 0.25</source>
        <translation>Schreiben Sie sie so: amends ID 0.25</translation>
    </message>
    <message>
        <source>these columns are no fields and are kept beside them: %1</source>
        <translation>diese Spalten sind keine Felder und werden daneben aufbewahrt: %1</translation>
    </message>
    <message>
        <source>no column is the title</source>
        <translation>keine Spalte ist der Titel</translation>
    </message>
    <message>
        <source>no column is the date of the start</source>
        <translation>keine Spalte ist das Datum des Beginns</translation>
    </message>
    <message>
        <source>Name it with --map: HEADING=%1; the headings are %2</source>
        <extracomment>%1 is the name of a field (title or start), %2 is a list</extracomment>
        <translation>Nennen Sie sie mit --map: ÜBERSCHRIFT=%1; die Überschriften sind %2</translation>
    </message>
    <message>
        <source>it has %1 cells, but there are %2 columns</source>
        <translation>es sind %1 Zellen, aber es gibt %2 Spalten</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>das Datum fehlt</translation>
    </message>
    <message>
        <source>&quot;about&quot; of a date</source>
        <translation>„about“ (ungefähr) bei einem Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no precision</source>
        <translation>„%1“ ist keine Genauigkeit</translation>
    </message>
    <message>
        <source>further jurisdictions</source>
        <translation>weitere Rechtsgebiete</translation>
    </message>
    <message>
        <source>a party that the project does not have</source>
        <translation>eine Partei, die das Projekt nicht hat</translation>
    </message>
    <message>
        <source>a kind that the code book does not have</source>
        <translation>eine Art, die das Codebuch nicht hat</translation>
    </message>
    <message>
        <source>its tariff is none: points up to 1000 and a coverage up to 1 are expected</source>
        <translation>der Zoll ist keiner: Erwartet werden Punkte bis 1000 und ein erfasster Anteil bis 1</translation>
    </message>
    <message>
        <source>its severity &quot;%1&quot; is no whole number between 1 and 5</source>
        <translation>die Schwere „%1“ ist keine ganze Zahl zwischen 1 und 5</translation>
    </message>
    <message>
        <source>its direction &quot;%1&quot; is none of pressure, relief and neutral</source>
        <translation>die Wirkung „%1“ ist weder pressure noch relief noch neutral</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Give a table with headings</source>
        <translation>Geben Sie eine Tabelle mit Überschriften an</translation>
    </message>
    <message>
        <source>it is no valid text</source>
        <translation>es ist kein gültiger Text</translation>
    </message>
    <message>
        <source>claims (who says what)</source>
        <translation>Aussagen (wer was sagt)</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlenangaben</translation>
    </message>
    <message>
        <source>unknown fields</source>
        <translation>unbekannte Felder</translation>
    </message>
    <message>
        <source>a relation to an event that is not here</source>
        <translation>eine Beziehung zu einem Ereignis, das hier fehlt</translation>
    </message>
    <message>
        <source>left out: %1, of 1 record</source>
        <extracomment>%1 is what a format cannot hold, such as &quot;the severity&quot;</extracomment>
        <translation>ausgelassen: %1, bei 1 Datensatz</translation>
    </message>
    <message>
        <source>left out: %1, of %2 records</source>
        <extracomment>%1 is what a format cannot hold, such as &quot;the severity&quot;</extracomment>
        <translation>ausgelassen: %1, bei %2 Datensätzen</translation>
    </message>
    <message>
        <source>a track beyond the first %1 new ones</source>
        <translation>ein Bereich jenseits der ersten %1 neuen</translation>
    </message>
    <message>
        <source>the track &quot;%1&quot; is new</source>
        <translation>der Bereich „%1“ ist neu</translation>
    </message>
    <message>
        <source>a party beyond the first %1 new ones</source>
        <translation>eine Partei jenseits der ersten %1 neuen</translation>
    </message>
    <message>
        <source>the party &quot;%1&quot; is new and stands on no side</source>
        <translation>die Partei „%1“ ist neu und steht auf keiner Seite</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>der Titel fehlt</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>es endet vor dem Beginn</translation>
    </message>
    <message>
        <source>a scheduled end before the start</source>
        <translation>ein geplantes Ende vor dem Beginn</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands in the file already</source>
        <translation>die ID „%1“ steht bereits in der Datei</translation>
    </message>
    <message>
        <source>all after the first %1 events</source>
        <translation>alles nach den ersten %1 Ereignissen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two days</source>
        <translation>„%1“ könnte zwei Tage bedeuten</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first (date_order=dmy or mdy)</source>
        <translation>Geben Sie an, ob Tag oder Monat zuerst steht (date_order=dmy oder mdy)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>Write it as 2025-04-02</source>
        <translation>Schreiben Sie es als 2025-04-02</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is no date</source>
        <translation>„%1…“ ist kein Datum</translation>
    </message>
    <message>
        <source>the mapping</source>
        <translation>die Zuordnung</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>Divide it</source>
        <translation>Teilen Sie sie</translation>
    </message>
    <message>
        <source>this format can only be written</source>
        <translation>dieses Format kann nur geschrieben werden</translation>
    </message>
    <message>
        <source>Give a file of another format</source>
        <translation>Geben Sie eine Datei in einem anderen Format an</translation>
    </message>
    <message>
        <source>that a measure goes on (an open end)</source>
        <translation>dass eine Maßnahme weiterläuft (offenes Ende)</translation>
    </message>
    <message>
        <source>the day of announcement</source>
        <translation>der Tag der Ankündigung</translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation>das geplante Ende</translation>
    </message>
    <message>
        <source>the precision of the start</source>
        <translation>die Genauigkeit des Beginns</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>die Art</translation>
    </message>
    <message>
        <source>the track</source>
        <translation>der Bereich</translation>
    </message>
    <message>
        <source>the actor</source>
        <translation>der Akteur</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>der Adressat</translation>
    </message>
    <message>
        <source>the short title</source>
        <translation>der Kurztitel</translation>
    </message>
    <message>
        <source>titles in other languages</source>
        <translation>Titel in anderen Sprachen</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>die Zusammenfassung</translation>
    </message>
    <message>
        <source>the legal instrument</source>
        <translation>der Rechtsakt</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>die Schwere</translation>
    </message>
    <message>
        <source>the reason of the severity</source>
        <translation>die Begründung der Schwere</translation>
    </message>
    <message>
        <source>the direction</source>
        <translation>die Wirkung</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation>der Zoll</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>how it was verified</source>
        <translation>wie geprüft wurde</translation>
    </message>
    <message>
        <source>this is no iCalendar</source>
        <translation>dies ist kein iCalendar</translation>
    </message>
    <message>
        <source>Give a file that begins with BEGIN:VCALENDAR</source>
        <translation>Geben Sie eine Datei an, die mit BEGIN:VCALENDAR beginnt</translation>
    </message>
    <message>
        <source>what begins here never ends: the file is cut off</source>
        <translation>was hier beginnt, endet nicht: Die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>Exportieren Sie sie erneut</translation>
    </message>
    <message>
        <source>parts are nested more than %1 deep</source>
        <translation>Teile sind mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>A calendar needs three levels</source>
        <translation>Ein Kalender braucht drei Ebenen</translation>
    </message>
    <message>
        <source>its date is none between the years 1 and 9999</source>
        <translation>das Datum liegt nicht zwischen den Jahren 1 und 9999</translation>
    </message>
    <message>
        <source>it has no DTSTART that is a date</source>
        <translation>es hat kein DTSTART, das ein Datum ist</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>the repetition (only the first time is read)</source>
        <translation>die Wiederholung (nur das erste Mal wird gelesen)</translation>
    </message>
    <message>
        <source>a property that is not valid</source>
        <translation>eine ungültige Eigenschaft</translation>
    </message>
    <message>
        <source>the level of a relation</source>
        <translation>das Niveau einer Beziehung</translation>
    </message>
    <message>
        <source>sources as such (they stand in the description)</source>
        <translation>Quellen als solche (sie stehen in der Beschreibung)</translation>
    </message>
    <message>
        <source>eras</source>
        <translation>Zeitabschnitte</translation>
    </message>
    <message>
        <source>this is no RIS</source>
        <translation>dies ist kein RIS</translation>
    </message>
    <message>
        <source>Give a file whose records begin with TY  -</source>
        <translation>Geben Sie eine Datei an, deren Datensätze so beginnen: TY  -</translation>
    </message>
    <message>
        <source>the record that begins here never ends: the file is cut off</source>
        <translation>der Datensatz, der hier beginnt, endet nicht: Die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>der Beginn fehlt</translation>
    </message>
    <message>
        <source>between which days a date lies</source>
        <translation>zwischen welchen Tagen ein Datum liegt</translation>
    </message>
    <message>
        <source>this is no SIMILE Timeline</source>
        <translation>dies ist keine SIMILE Timeline</translation>
    </message>
    <message>
        <source>Give XML whose first element is data</source>
        <translation>Geben Sie XML an, dessen erstes Element data ist</translation>
    </message>
    <message>
        <source>Give a JSON object with a list &quot;events&quot;</source>
        <translation>Geben Sie ein JSON-Objekt mit einer Liste „events“ an</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, Ereignis %2</translation>
    </message>
    <message>
        <source>it has neither a title nor an address</source>
        <translation>Titel und Adresse fehlen</translation>
    </message>
    <message>
        <source>no event here cites it; a keyword &quot;fulcrum-event=ID&quot; says which one does</source>
        <translation>hier wird sie von keinem Ereignis angeführt; ein Stichwort „fulcrum-event=ID“ gibt an, von welchem</translation>
    </message>
    <message>
        <source>the timeline has no list &quot;date&quot;</source>
        <translation>die Zeitleiste hat keine Liste „date“</translation>
    </message>
    <message>
        <source>%1, date %2</source>
        <translation>%1, date %2</translation>
    </message>
    <message>
        <source>it has no startDate</source>
        <translation>startDate fehlt</translation>
    </message>
    <message>
        <source>%1, era %2</source>
        <translation>%1, Zeitabschnitt %2</translation>
    </message>
    <message>
        <source>this is no TimelineJS</source>
        <translation>dies ist kein TimelineJS</translation>
    </message>
    <message>
        <source>Give a JSON object with a list &quot;events&quot;, or a &quot;timeline&quot; of version 1 or 2</source>
        <translation>Geben Sie ein JSON-Objekt mit einer Liste „events“ an, oder eine „timeline“ der Version 1 oder 2</translation>
    </message>
    <message>
        <source>%1, slide %2</source>
        <translation>%1, Folie %2</translation>
    </message>
    <message>
        <source>it has no start_date</source>
        <translation>start_date fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the events is left out</source>
        <translation>„%1“ neben den Ereignissen wird ausgelassen</translation>
    </message>
    <message>
        <source>it has a time but no date</source>
        <translation>es hat eine Uhrzeit, aber kein Datum</translation>
    </message>
    <message>
        <source>a second title, %1, is an event</source>
        <translation>ein zweiter Titel, %1, wird zum Ereignis</translation>
    </message>
    <message>
        <source>these are no headings of TimelineJS</source>
        <translation>dies sind keine Überschriften von TimelineJS</translation>
    </message>
    <message>
        <source>Begin the table with: %1</source>
        <translation>Beginnen Sie die Tabelle mit: %1</translation>
    </message>
    <message>
        <source>the id (day and title say which event it is)</source>
        <translation>die ID (Tag und Titel sagen, welches Ereignis es ist)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date between the years 1 and 9999</source>
        <translation>„%1“ ist kein Datum zwischen den Jahren 1 und 9999</translation>
    </message>
    <message>
        <source>its date has no year</source>
        <translation>dem Datum fehlt das Jahr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year</source>
        <translation>„%1“ ist kein Jahr</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>media that are no address</source>
        <translation>Medien, die keine Adresse sind</translation>
    </message>
    <message>
        <source>the era has no headline</source>
        <translation>dem Zeitabschnitt fehlt die Überschrift</translation>
    </message>
    <message>
        <source>the era has no end</source>
        <translation>dem Zeitabschnitt fehlt das Ende</translation>
    </message>
    <message>
        <source>its title &quot;%1&quot; is left out: the project has one</source>
        <translation>der Titel „%1“ wird ausgelassen: Das Projekt hat bereits einen</translation>
    </message>
    <message>
        <source>sources after the first</source>
        <translation>Quellen nach der ersten</translation>
    </message>
    <message>
        <source>a source without an address</source>
        <translation>eine Quelle ohne Adresse</translation>
    </message>
    <message>
        <source>the date of the source</source>
        <translation>das Datum der Quelle</translation>
    </message>
    <message>
        <source>that an era goes on (it ends with what is known)</source>
        <translation>dass ein Zeitabschnitt weiterläuft (er endet mit dem, was bekannt ist)</translation>
    </message>
    <message>
        <source>the era has no name</source>
        <translation>dem Zeitabschnitt fehlt der Name</translation>
    </message>
    <message>
        <source>that an end is vague</source>
        <translation>dass ein Ende ungefähr ist</translation>
    </message>
    <message>
        <source>which events a container holds</source>
        <translation>welche Ereignisse ein Behälter enthält</translation>
    </message>
    <message>
        <source>the alert</source>
        <translation>die Erinnerung</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation>das Symbol</translation>
    </message>
    <message>
        <source>the progress</source>
        <translation>der Fortschritt</translation>
    </message>
    <message>
        <source>this is no file of The Timeline Project</source>
        <translation>dies ist keine Datei von The Timeline Project</translation>
    </message>
    <message>
        <source>Give one whose first element is timeline, with a version</source>
        <translation>Geben Sie eine an, deren erstes Element timeline ist, mit einer Version</translation>
    </message>
    <message>
        <source>its dates are of the calendar &quot;%1&quot;</source>
        <translation>die Datumsangaben folgen dem Kalender „%1“</translation>
    </message>
    <message>
        <source>Only Gregorian dates can be read</source>
        <translation>Nur gregorianische Datumsangaben können gelesen werden</translation>
    </message>
    <message>
        <source>colours and the view are left out</source>
        <translation>Farben und die Ansicht werden ausgelassen</translation>
    </message>
    <message>
        <source>a background has no end</source>
        <translation>ein Hintergrund hat kein Ende</translation>
    </message>
    <message>
        <source>the background has no content</source>
        <translation>der Hintergrund hat keinen Inhalt</translation>
    </message>
    <message>
        <source>this is no vis-timeline</source>
        <translation>dies ist keine vis-timeline</translation>
    </message>
    <message>
        <source>Give a list of items, or a JSON object with &quot;items&quot; and &quot;groups&quot;</source>
        <translation>Geben Sie eine Liste von Elementen an, oder ein JSON-Objekt mit „items“ und „groups“</translation>
    </message>
    <message>
        <source>&quot;options&quot; are left out</source>
        <translation>„options“ werden ausgelassen</translation>
    </message>
    <message>
        <source>the text of an era</source>
        <translation>der Text eines Zeitabschnitts</translation>
    </message>
    <message>
        <source>rows beyond those that a sheet holds</source>
        <translation>Zeilen, die nicht mehr in ein Tabellenblatt passen</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>das Ende eines Textes, der nicht in eine Zelle passt</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>Elemente sind mehr als %1 Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>there are more than %1 elements</source>
        <translation>es sind mehr als %1 Elemente</translation>
    </message>
    <message>
        <source>Divide the file</source>
        <translation>Teilen Sie die Datei</translation>
    </message>
    <message>
        <source>the first column has no heading and is left out</source>
        <translation>die erste Spalte hat keine Überschrift und bleibt weg</translation>
    </message>
    <message>
        <source>numbers like 45749 in a column of dates are days as spreadsheets count them (2 April 2025)</source>
        <translation>Zahlen wie 45749 in einer Datumsspalte sind Tage, wie Tabellenprogramme sie zählen (2. April 2025)</translation>
    </message>
    <message>
        <source>that an announcement or a scheduled end is known only to the month</source>
        <translation>dass eine Ankündigung oder ein geplantes Ende nur auf den Monat genau bekannt ist</translation>
    </message>
    <message>
        <source>a column without a heading is kept as &quot;%1&quot;</source>
        <extracomment>%1 is a name given to a column, such as &quot;column 5&quot;</extracomment>
        <translation>eine Spalte ohne Überschrift wird als „%1“ behalten</translation>
    </message>
    <message>
        <source>it ends after the year 9999</source>
        <translation>es endet nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8 and is read as Windows-1252; where letters are wrong, save it as UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8 und wird als Windows-1252 gelesen; wo Buchstaben falsch sind, speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>left out beside the events: %1</source>
        <translation>neben den Ereignissen bleibt weg: %1</translation>
    </message>
    <message>
        <source>the text holds a null character</source>
        <translation>der Text enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen Sie es</translation>
    </message>
    <message>
        <source>places one by one (they stand in one line)</source>
        <translation>Orte einzeln (sie stehen in einer Zeile)</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <extracomment>%1 is the name of a field of a list of literature, such as &quot;volume&quot;</extracomment>
        <translation>das Feld „%1“</translation>
    </message>
    <message>
        <source>what a date says beyond one day, month or year</source>
        <translation>was ein Datum über einen Tag, Monat oder ein Jahr hinaus sagt</translation>
    </message>
    <message>
        <source>of the title only its words are taken</source>
        <translation>vom Titel werden nur die Wörter übernommen</translation>
    </message>
    <message>
        <source>of dates like 4/9/2025 the month is taken to come first</source>
        <translation>bei Daten wie 4/9/2025 gilt die erste Zahl als Monat</translation>
    </message>
    <message>
        <source>in which category another lies</source>
        <translation>in welcher Kategorie eine andere liegt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a group</source>
        <extracomment>%1 is the name of a member of a group, such as &quot;nestedGroups&quot;</extracomment>
        <translation>„%1“ einer Gruppe</translation>
    </message>
    <message>
        <source>groups without an event are left out: %1</source>
        <translation>Gruppen ohne Ereignis bleiben weg: %1</translation>
    </message>
    <message>
        <source>group and looks of a background</source>
        <translation>Gruppe und Aussehen eines Hintergrunds</translation>
    </message>
</context>
<context>
    <name>fulcrum::FrameRows</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>fulcrum::HeaderTexts</name>
    <message>
        <source>+%1</source>
        <extracomment>Beside a lane&apos;s name: so many events have no mark of their own at this zoom</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <extracomment>Above the lanes; the number of lanes and, after the point, of events in them</extracomment>
        <translation>
            <numerusform>%Ln Spur ausgeblendet</numerusform>
            <numerusform>%Ln Spuren ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpLibrary</name>
    <message>
        <source>Looking</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The balance</source>
        <translation>Die Balance</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Help pages to look things up in</extracomment>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>In der Hilfe gefunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <extracomment>Title of the help window; %1: title of the page</extracomment>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort oder weniger Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Bezeichnung</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 what was done</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Came by merging another copy</source>
        <translation>Durch Zusammenführen einer anderen Kopie übernommen</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the history: when, by whom and what was changed</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryPanel</name>
    <message>
        <source>What changed from</source>
        <translation>Was sich änderte vom</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates: &quot;What changed from 1 May to 8 May&quot;</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every edit will stand here.</source>
        <translation>Noch wurde nichts geändert. Hier wird jede Änderung stehen.</translation>
    </message>
    <message>
        <source>Edits, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Was die Änderung bewirkte</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie bewirkte.</translation>
    </message>
    <message>
        <source>The history names this edit, but its changes are not kept in it: it began the project, or was very large.</source>
        <translation>Der Verlauf nennt diese Änderung, enthält aber nicht ihren Inhalt: Sie stand am Anfang des Projekts oder war sehr groß.</translation>
    </message>
    <message>
        <source>Bring the whole project back to how it was after this edit</source>
        <translation>Das ganze Projekt auf den Stand nach dieser Änderung zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln Datensatz geändert</numerusform>
            <numerusform>%Ln Datensätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was changed.</source>
        <translation>Kein Datensatz wurde geändert.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Bring it back to how it was before</source>
        <translation>Auf den Stand davor zurücksetzen</translation>
    </message>
    <message>
        <source>Bring it back to how it was after</source>
        <translation>Auf den Stand danach zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Bring back all after: %1</source>
        <translation>Alles zurücksetzen nach: %1</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>Es ist bereits auf diesem Stand.</translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportDialog</name>
    <message>
        <source>Reading what is to be imported</source>
        <translation>Zu importierende Daten werden gelesen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing what is imported</source>
        <translation>Importierte Daten werden geschrieben</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing can be imported. %1</source>
        <translation>Nichts kann importiert werden. %1</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: %1. Say below which column is what.</source>
        <translation>Noch kann nichts importiert werden: %1. Geben Sie unten an, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>There is nothing new: %1</source>
        <translation>Es gibt nichts Neues: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are here</source>
        <translation>
            <numerusform>%Ln wie hier vorhanden</numerusform>
            <numerusform>%Ln wie hier vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>%Ln Dublette ausgelassen</numerusform>
            <numerusform>%Ln Dubletten ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) among the new</source>
        <translation>
            <numerusform>%Ln Dublette unter den neuen</numerusform>
            <numerusform>%Ln Dubletten unter den neuen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Say which column of the table is what</source>
        <translation>Angeben, welche Spalte der Tabelle was enthält</translation>
    </message>
    <message>
        <source>Which records are listed</source>
        <translation>Welche Datensätze aufgelistet werden</translation>
    </message>
    <message>
        <source>Leave out events that are here under another id</source>
        <translation>Ereignisse auslassen, die hier unter anderer ID vorhanden sind</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Was aus jedem Datensatz wird</translation>
    </message>
    <message>
        <source>so many that new and changed events are not listed</source>
        <translation>so viele, dass neue und geänderte Ereignisse nicht aufgelistet werden</translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportRowsModel</name>
    <message>
        <source>Outcome</source>
        <extracomment>What becomes of a record of a file that is imported</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>fulcrum::IndicatorOverlay</name>
    <message>
        <source>the project has no indicator of this name</source>
        <translation>das Projekt hat keinen Indikator dieses Namens</translation>
    </message>
    <message>
        <source>choose one that the project has</source>
        <translation>wählen Sie einen vorhandenen</translation>
    </message>
</context>
<context>
    <name>fulcrum::IndicatorText</name>
    <message>
        <source>n = %1 days</source>
        <translation>n = %1 Tage</translation>
    </message>
    <message>
        <source>n = %1 months</source>
        <translation>n = %1 Monate</translation>
    </message>
    <message>
        <source>n = %1 quarters</source>
        <translation>n = %1 Quartale</translation>
    </message>
    <message>
        <source>n = %1 half-years</source>
        <translation>n = %1 Halbjahre</translation>
    </message>
    <message>
        <source>n = %1 years</source>
        <translation>n = %1 Jahre</translation>
    </message>
    <message>
        <source>too few values in view (n = %1)</source>
        <translation>zu wenige Werte sichtbar (n = %1)</translation>
    </message>
    <message>
        <source>one of the two does not change in view (%1)</source>
        <translation>eines der beiden ändert sich im sichtbaren Zeitraum nicht (%1)</translation>
    </message>
    <message>
        <source>r = %1, Spearman&apos;s r = %2, %3</source>
        <extracomment>Pearson&apos;s and Spearman&apos;s correlation, and of how many values</extracomment>
        <translation>r = %1, Spearmans r = %2, %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> und andere</translation>
    </message>
    <message>
        <source>the net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A side and one of its tracks: &quot;United States, Tariffs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <extracomment>%1 is a part of the balance, %2 how well an indicator goes with it</extracomment>
        <translation>mit %1: %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::JoinedText</name>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list, with its blank</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between parts that may hold commas themselves, with its blank</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in the quotation marks of the language</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneHeader</name>
    <message>
        <source>Open</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>As high as it needs</source>
        <translation>So hoch wie nötig</translation>
    </message>
    <message>
        <source>Hide all of these</source>
        <translation>Alle diese ausblenden</translation>
    </message>
    <message>
        <source>Arrange the lanes as they come</source>
        <translation>Spuren automatisch anordnen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln hidden lane(s)</source>
        <translation>
            <numerusform>%Ln ausgeblendete Spur zeigen</numerusform>
            <numerusform>Alle %Ln ausgeblendeten Spuren zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a hidden lane</extracomment>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneTexts</name>
    <message>
        <source>side and track</source>
        <extracomment>Group by …</extracomment>
        <translation>Seite und Bereich</translation>
    </message>
    <message>
        <source>track</source>
        <extracomment>Group by …</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>party</source>
        <extracomment>Group by …</extracomment>
        <translation>Partei</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>Group by …</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Group by …</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Lane of events for which nobody is named</extracomment>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Other tags</source>
        <extracomment>Lane of events that carry none of the tags above</extracomment>
        <translation>Andere Schlagwörter</translation>
    </message>
    <message>
        <source>Talks, agreements</source>
        <extracomment>Lane of what both sides do together</extracomment>
        <translation>Gespräche, Vereinbarungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more track(s)</source>
        <extracomment>A lane in which the lighter tracks of a side share a place</extracomment>
        <translation>
            <numerusform>%Ln weiterer Bereich</numerusform>
            <numerusform>%Ln weitere Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s)</source>
        <extracomment>A lane in which several lighter lanes share a place</extracomment>
        <translation>
            <numerusform>%Ln weitere Spur</numerusform>
            <numerusform>%Ln weitere Spuren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LayoutTexts</name>
    <message>
        <source>there is no room for the drawing beside its texts</source>
        <translation>neben den Texten ist kein Platz für die Zeichnung</translation>
    </message>
    <message>
        <source>choose a larger size, smaller or fewer texts</source>
        <translation>wählen Sie eine größere Abbildung, kleinere oder weniger Texte</translation>
    </message>
</context>
<context>
    <name>fulcrum::LedgerPanel</name>
    <message>
        <source>Ledger</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>Group by side and track</source>
        <translation>Nach Seite und Bereich gruppieren</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>What makes the balance on %1</source>
        <translation>Woraus sich die Balance am %1 ergibt</translation>
    </message>
    <message>
        <source>gauge %1</source>
        <extracomment>A gauge from −100 to 100: the balance against all pressure there is</extracomment>
        <translation>Ausschlag %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>%Ln kleinerer Posten</numerusform>
            <numerusform>%Ln kleinere Posten</numerusform>
        </translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Choose a line to see the factors it is made of.</source>
        <translation>Wählen Sie einen Posten, um seine Faktoren zu sehen.</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 = %4</source>
        <extracomment>%1 size of the measure, %2 how far it has ramped up and eroded, %3 points for one unit on its track, %4 their product</extracomment>
        <translation>%1 × %2 × %3 = %4</translation>
    </message>
    <message>
        <source>size m·ΔU × ramp and erosion R·A × points 100·u·(1 − φ)·w; u = %1, φ = %2, w = %3</source>
        <translation>Größe m·ΔU × Anlauf und Erosion R·A × Punkte 100·u·(1 − φ)·w; u = %1, φ = %2, w = %3</translation>
    </message>
    <message>
        <source>The ledger is being added up.</source>
        <translation>Die Aufschlüsselung wird berechnet.</translation>
    </message>
    <message>
        <source>Adding up the ledger</source>
        <translation>Aufschlüsselung berechnen</translation>
    </message>
</context>
<context>
    <name>fulcrum::Leverage</name>
    <message>
        <source>there is no such parameter</source>
        <translation>diesen Parameter gibt es nicht</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>Verwenden Sie einen von: %1</translation>
    </message>
    <message>
        <source>a parameter is set as track.parameter=value</source>
        <translation>ein Parameter wird als track.parameter=value gesetzt</translation>
    </message>
    <message>
        <source>Write for example minerals.off_ramp_days=30</source>
        <translation>Schreiben Sie zum Beispiel minerals.off_ramp_days=30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Write a number with a point for decimals</source>
        <translation>Schreiben Sie eine Zahl mit Punkt vor den Nachkommastellen</translation>
    </message>
    <message>
        <source>there is no track &quot;%1&quot;</source>
        <translation>es gibt keinen Bereich „%1“</translation>
    </message>
    <message>
        <source>the share of the blow that falls on who strikes: dependence binds both</source>
        <translation>der Anteil des Schlags, der auf die schlagende Seite zurückfällt: Abhängigkeit bindet beide</translation>
    </message>
    <message>
        <source>how fast the one who is struck finds other suppliers and markets</source>
        <translation>wie schnell die getroffene Seite andere Lieferanten und Märkte findet</translation>
    </message>
    <message>
        <source>what cannot be rerouted, however long it lasts</source>
        <translation>was sich nicht umleiten lässt, wie lange es auch dauert</translation>
    </message>
    <message>
        <source>how long it takes to bite; stocks and contracts buffer the first days</source>
        <translation>wie lange es dauert, bis es wirkt; Vorräte und Verträge puffern die ersten Tage</translation>
    </message>
    <message>
        <source>how fast the pressure fades once the measure is lifted</source>
        <translation>wie schnell der Druck nachlässt, sobald die Maßnahme aufgehoben ist</translation>
    </message>
    <message>
        <source>the cost of delay to the one who is struck: who can wait bargains better</source>
        <translation>was Aufschub die getroffene Seite kostet: Wer warten kann, verhandelt besser</translation>
    </message>
    <message>
        <source>duties are paid at home: importers and buyers bore 86 to 94 % of those of 2025</source>
        <translation>Zölle werden im eigenen Land gezahlt: Importeure und Käufer trugen 86 bis 94 % derer von 2025</translation>
    </message>
    <message>
        <source>firms that may not sell lose the market they sold to</source>
        <translation>Unternehmen, die nicht verkaufen dürfen, verlieren den Markt, an den sie verkauften</translation>
    </message>
    <message>
        <source>small sales, of great worth to the buyer</source>
        <translation>kleine Verkäufe, von hohem Wert für den Käufer</translation>
    </message>
    <message>
        <source>trade gives way slowly: an elasticity of 0.76 after a year, about 2 after 7 to 10 years</source>
        <translation>Handel gibt langsam nach: eine Elastizität von 0,76 nach einem Jahr, etwa 2 nach 7 bis 10 Jahren</translation>
    </message>
    <message>
        <source>Huawei&apos;s gap in revenue: 29, 21 and 3.5 % in 2021, 2023 and 2024</source>
        <translation>Huaweis Umsatzlücke: 29, 21 und 3,5 % in den Jahren 2021, 2023 und 2024</translation>
    </message>
    <message>
        <source>annual reports</source>
        <translation>Geschäftsberichte</translation>
    </message>
    <message>
        <source>China&apos;s share of rare-earth mining fell from 97 % in 2010 to 70 % in 2014</source>
        <translation>Chinas Anteil an der Förderung Seltener Erden fiel von 97 % im Jahr 2010 auf 70 % im Jahr 2014</translation>
    </message>
    <message>
        <source>Financial Times on Gholz; Tupy (Cato Institute)</source>
        <translation>Financial Times über Gholz; Tupy (Cato Institute)</translation>
    </message>
    <message>
        <source>licences turn into shipments within weeks</source>
        <translation>aus Lizenzen werden binnen Wochen Lieferungen</translation>
    </message>
    <message>
        <source>Chinese customs, magnets May to July 2025</source>
        <translation>chinesische Zollbehörde, Magnete Mai bis Juli 2025</translation>
    </message>
    <message>
        <source>licences of 4 April 2025: 46 t of magnets shipped in May, plants stopped from late May</source>
        <translation>Lizenzen vom 4. April 2025: 46 t Magnete im Mai geliefert, Werke ab Ende Mai stillgelegt</translation>
    </message>
    <message>
        <source>Chinese customs</source>
        <translation>chinesische Zollbehörde</translation>
    </message>
    <message>
        <source>bands of severity lie about a factor ten apart in money, and pain grows less than in proportion (√10 is about 3.2)</source>
        <translation>Stufen der Schwere liegen in Geld etwa um den Faktor zehn auseinander, und der Schmerz wächst schwächer als proportional (√10 ist etwa 3,2)</translation>
    </message>
    <message>
        <source>a threat keeps its weight while it may still be carried out</source>
        <translation>eine Drohung behält ihr Gewicht, solange sie noch wahr gemacht werden kann</translation>
    </message>
    <message>
        <source>a threat that is not carried out wears off</source>
        <translation>eine Drohung, die nicht wahr gemacht wird, nutzt sich ab</translation>
    </message>
    <message>
        <source>what firms say they suffer, against a measure of that severity</source>
        <translation>was Unternehmen nach eigenen Angaben erleiden, gemessen an einer Maßnahme dieser Schwere</translation>
    </message>
    <message>
        <source>warnings are forgotten</source>
        <translation>Warnungen werden vergessen</translation>
    </message>
    <message>
        <source>added to all pressure in the gauge, so that little pressure does not fill it</source>
        <translation>beim Ausschlag zum gesamten Druck addiert, damit ihn wenig Druck nicht ausfüllt</translation>
    </message>
    <message>
        <source>how fast the one who is struck finds a way round; ships without</source>
        <translation>wie schnell die getroffene Seite einen Ausweg findet; im Standard ohne</translation>
    </message>
    <message>
        <source>1: it bites from the first day; 2: stocks buffer the first days</source>
        <translation>1: wirkt vom ersten Tag an; 2: Vorräte puffern die ersten Tage</translation>
    </message>
    <message>
        <source>how much this track is to count, by your own judgement</source>
        <translation>wie viel dieser Bereich zählen soll, nach Ihrem eigenen Urteil</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1, not %2</source>
        <translation>%1 muss zwischen 0 und 1 liegen, nicht bei %2</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most 1e9, or &quot;none&quot;, not %2</source>
        <translation>%1 muss über 0 und höchstens bei 1e9 liegen, oder „none“ sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most 1e9, not %2</source>
        <translation>%1 muss über 0 und höchstens bei 1e9 liegen, nicht bei %2</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1e9, not %2</source>
        <translation>%1 muss zwischen 0 und 1e9 liegen, nicht bei %2</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>Where something is wrong</extracomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>there are parameters for %1 tracks, but the project has %2</source>
        <translation>Parameter für %1 Bereiche sind angegeben, aber das Projekt hat %2</translation>
    </message>
    <message>
        <source>Give one set of parameters a track</source>
        <translation>Geben Sie einen Satz Parameter je Bereich an</translation>
    </message>
    <message>
        <source>%1 must be above 1 and at most 1000, not %2</source>
        <translation>%1 muss über 1 und höchstens bei 1000 liegen, nicht bei %2</translation>
    </message>
    <message>
        <source>%1 must be 1 or 2, not %2</source>
        <translation>%1 muss 1 oder 2 sein, nicht %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a change of a scenario, such as &quot;scenario S, change 2&quot;, %2 is what it changes</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>there is no such event</source>
        <translation>dieses Ereignis gibt es nicht</translation>
    </message>
    <message>
        <source>Take the change out, or correct the id</source>
        <translation>Entfernen Sie die Änderung, oder berichtigen Sie die ID</translation>
    </message>
    <message>
        <source>a delay is a number of days from 1, up to the last day that can be written</source>
        <translation>eine Verzögerung ist eine Anzahl von Tagen ab 1, bis zum letzten Tag, der sich schreiben lässt</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>Geben Sie eine andere Zahl an</translation>
    </message>
    <message>
        <source>it ends no earlier than that as it is</source>
        <translation>es endet ohnehin nicht früher</translation>
    </message>
    <message>
        <source>Give a later day, or use shorten</source>
        <translation>Geben Sie einen späteren Tag an, oder verwenden Sie shorten</translation>
    </message>
    <message>
        <source>it ends no later than that as it is</source>
        <translation>es endet ohnehin nicht später</translation>
    </message>
    <message>
        <source>Give an earlier day, or use extend</source>
        <translation>Geben Sie einen früheren Tag an, oder verwenden Sie extend</translation>
    </message>
    <message>
        <source>%1 does not lie after its start</source>
        <translation>%1 liegt nicht nach dem Beginn</translation>
    </message>
    <message>
        <source>Give a later day, or drop it</source>
        <translation>Geben Sie einen späteren Tag an, oder lassen Sie das Ereignis wegfallen</translation>
    </message>
    <message>
        <source>a factor is a number from 0</source>
        <translation>ein Faktor ist eine Zahl ab 0</translation>
    </message>
    <message>
        <source>Give another factor</source>
        <translation>Geben Sie einen anderen Faktor an</translation>
    </message>
    <message>
        <source>the factors of this event come to more than %1</source>
        <translation>die Faktoren dieses Ereignisses ergeben zusammen mehr als %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::LeverageChart</name>
    <message>
        <source>Leverage balance</source>
        <translation>Balance der Verhandlungsmacht</translation>
    </message>
    <message>
        <source>Pressure by track, one side up and the other down, with the net as a line.</source>
        <translation>Druck nach Bereich, eine Seite nach oben, die andere nach unten, mit dem Saldo als Linie.</translation>
    </message>
    <message>
        <source>Under the scenario “%1”.</source>
        <translation>Unter dem Szenario „%1“.</translation>
    </message>
    <message>
        <source>Of the filtered events only.</source>
        <translation>Nur für die gefilterten Ereignisse.</translation>
    </message>
    <message>
        <source>Changes since %1.</source>
        <translation>Änderungen seit dem %1.</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>Verglichen mit: %1.</translation>
    </message>
    <message>
        <source>How the balance is made</source>
        <translation>Wie die Balance entsteht</translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
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
        <source>&amp;Balance</source>
        <translation>Ba&amp;lance</translation>
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
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %Ln event(s) in view</source>
        <extracomment>Status bar: the stretch of time, and how many of all events lie in it</extracomment>
        <translation>
            <numerusform>%1 · %2 von %Ln Ereignis sichtbar</numerusform>
            <numerusform>%1 · %2 von %Ln Ereignissen sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln vom Filter ausgeblendet</numerusform>
            <numerusform>%Ln vom Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>sample</source>
        <extracomment>Status bar: the open record is the sample, which is never written to</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>read-only file</source>
        <translation>schreibgeschützte Datei</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
</context>
<context>
    <name>fulcrum::MappingPage</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>as the dates themselves show</source>
        <translation>wie an den Angaben erkennbar</translation>
    </message>
    <message>
        <source>day first: 4/9 is 4 September</source>
        <translation>Tag zuerst: 4/9 ist der 4. September</translation>
    </message>
    <message>
        <source>month first: 4/9 is 9 April</source>
        <translation>Monat zuerst: 4/9 ist der 9. April</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>&amp;By, where the table does not say</source>
        <translation>&amp;Von, wenn in der Tabelle nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Track, where it does not say</source>
        <translation>&amp;Bereich, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Was „%1“ enthält</translation>
    </message>
    <message>
        <source>kept beside the event</source>
        <extracomment>A column of a table that goes to no field of its own</extracomment>
        <translation>beim Ereignis aufbewahrt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>made for it</source>
        <translation>dafür angelegt</translation>
    </message>
</context>
<context>
    <name>fulcrum::MeasureTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>A length of time and the two dates between which it lies</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>fulcrum::MovementPanel</name>
    <message>
        <source>The visible window</source>
        <translation>Sichtbarer Zeitraum</translation>
    </message>
    <message>
        <source>Compare the first and the last day in view; a date chosen below stays</source>
        <translation>Den ersten und den letzten sichtbaren Tag vergleichen; ein unten gewähltes Datum bleibt stehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Use cursor</source>
        <extracomment>Button: take the day of the cursor</extracomment>
        <translation>Vom Cursor</translation>
    </message>
    <message>
        <source>Take the day of the cursor</source>
        <translation>Den Tag des Cursors übernehmen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>First day: the day of the cursor</source>
        <translation>Erster Tag: der Tag des Cursors</translation>
    </message>
    <message>
        <source>Last day: the day of the cursor</source>
        <translation>Letzter Tag: der Tag des Cursors</translation>
    </message>
    <message>
        <source>Change by track</source>
        <translation>Änderung nach Bereich</translation>
    </message>
    <message>
        <source>Change by event</source>
        <translation>Änderung nach Ereignis</translation>
    </message>
    <message>
        <source>From %1 to %2 the balance did not move.</source>
        <translation>Vom %1 bis zum %2 hat sich die Balance nicht verschoben.</translation>
    </message>
    <message>
        <source>From %1 to %2 the balance moved by %3 points, towards %4.</source>
        <extracomment>%3 is a signed number of points, %4 the side that gained</extracomment>
        <translation>Vom %1 bis zum %2 hat sich die Balance um %3 Punkte in Richtung %4 verschoben.</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <extracomment>The balance on the first and on the last day, both in words</extracomment>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>%Ln kleinerer Posten</numerusform>
            <numerusform>%Ln kleinere Posten</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>The last line: the balance before and after, and all that moved it</extracomment>
        <translation>Balance</translation>
    </message>
    <message>
        <source>The two days are being compared.</source>
        <translation>Die beiden Tage werden verglichen.</translation>
    </message>
    <message>
        <source>Comparing two days</source>
        <translation>Zwei Tage vergleichen</translation>
    </message>
</context>
<context>
    <name>fulcrum::NewProjectDialog</name>
    <message>
        <source>Side A</source>
        <translation>Seite A</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>Seite B</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>US–China 2017–2026</source>
        <translation>USA–China 2017–2026</translation>
    </message>
    <message>
        <source>The sample, to look round in. To write in it, make a copy with “Save a copy…”.</source>
        <translation>Das Beispiel, zum Umsehen. Um darin zu schreiben, legen Sie mit „Kopie speichern…“ eine Kopie an.</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Leeres Projekt</translation>
    </message>
    <message>
        <source>A file of your own, with two sides and their tracks. You add the events.</source>
        <translation>Eine eigene Datei mit zwei Seiten und ihren Bereichen. Die Ereignisse fügen Sie hinzu.</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>Aus einer Tabellenkalkulation…</translation>
    </message>
    <message>
        <source>The rows of a table become events. Save the table as CSV or TSV first; which column is what, you say next.</source>
        <translation>Aus den Zeilen einer Tabelle werden Ereignisse. Speichern Sie die Tabelle zuerst als CSV oder TSV; welche Spalte was enthält, geben Sie danach an.</translation>
    </message>
    <message>
        <source>The fields in which they act, with commas between them</source>
        <translation>Die Felder, auf denen sie handeln, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;First side</source>
        <translation>&amp;Erste Seite</translation>
    </message>
    <message>
        <source>&amp;Second side</source>
        <translation>&amp;Zweite Seite</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <extracomment>Files of a file dialog</extracomment>
        <translation>Tabellen (%1)</translation>
    </message>
</context>
<context>
    <name>fulcrum::NoteModel</name>
    <message>
        <source>severity %1</source>
        <translation>Schwere %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::NotePage</name>
    <message>
        <source>judges the severity as %1</source>
        <translation>stuft die Schwere mit %1 ein</translation>
    </message>
    <message>
        <source>what it was on is gone or has changed: select an event and attach it again</source>
        <translation>der Bezug fehlt oder hat sich geändert: Wählen Sie ein Ereignis aus und hängen Sie die Notiz erneut an</translation>
    </message>
    <message>
        <source>Write something, apply a code, or judge the severity.</source>
        <translation>Schreiben Sie etwas, wenden Sie einen Code an oder stufen Sie die Schwere ein.</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
    <message>
        <source>Change the note “%1”</source>
        <translation>Notiz „%1“ ändern</translation>
    </message>
    <message>
        <source>Notes stay with the file: on an event, on a stretch of time, on the balance of a day, on words of a text, or as an answer to another note. Select an event and press “New note”.</source>
        <translation>Notizen bleiben bei der Datei: zu einem Ereignis, einem Zeitraum, der Balance eines Tages, einer Textstelle oder als Antwort auf eine andere Notiz. Wählen Sie ein Ereignis aus und drücken Sie „Neue Notiz“.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Bring what it is on into view</source>
        <translation>Ins Bild holen, worauf sie sich bezieht</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Read what this note said before it was changed</source>
        <translation>Lesen, was in dieser Notiz vor der Änderung stand</translation>
    </message>
    <message>
        <source>Attach to the selected event</source>
        <translation>An das ausgewählte Ereignis hängen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>What is to be said? Markdown works: *emphasis*, **strong**, lists, links.</source>
        <translation>Was ist zu sagen? Markdown ist möglich: *Betonung*, **fett**, Listen, Links.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes, with commas between them</source>
        <translation>Codes, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Severity as you judge it</source>
        <translation>Schwere nach Ihrer Einstufung</translation>
    </message>
    <message>
        <source>No judgement of severity</source>
        <translation>Keine Einstufung der Schwere</translation>
    </message>
    <message>
        <source>I judge the severity as %1</source>
        <translation>Ich stufe die Schwere mit %1 ein</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>It never leaves the file in an export unless you say so</source>
        <translation>Sie verlässt die Datei beim Export nie, es sei denn, Sie verlangen es</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>fulcrum::NoteText</name>
    <message>
        <source>an event that is gone (%1)</source>
        <translation>ein nicht mehr vorhandenes Ereignis (%1)</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Balance am %1</translation>
    </message>
    <message>
        <source>“%1”, in %2</source>
        <extracomment>%1 words that are quoted, %2 the event they stand in</extracomment>
        <translation>„%1“, in %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>Answer to a note that is gone</source>
        <translation>Antwort auf eine nicht mehr vorhandene Notiz</translation>
    </message>
    <message>
        <source>Something outside this project</source>
        <translation>Etwas außerhalb dieses Projekts</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Schwere %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::NotesPanel</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>On the selected event</source>
        <translation>Zum ausgewählten Ereignis</translation>
    </message>
    <message>
        <source>On the measured span</source>
        <translation>Zur gemessenen Zeitspanne</translation>
    </message>
    <message>
        <source>On the stretch of time in view</source>
        <translation>Zum sichtbaren Zeitraum</translation>
    </message>
    <message>
        <source>On the balance on the day of the cursor</source>
        <translation>Zur Balance am Tag des Cursors</translation>
    </message>
    <message>
        <source>Code: %1 ✕</source>
        <translation>Code: %1 ✕</translation>
    </message>
    <message>
        <source>Show notes whatever their codes</source>
        <translation>Notizen unabhängig von ihren Codes zeigen</translation>
    </message>
    <message>
        <source>The history panel brings any of them back.</source>
        <translation>Über das Bedienfeld „Verlauf“ lässt sich jede davon zurückholen.</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>Versionen der Notiz</translation>
    </message>
    <message>
        <source>Select the event first that the note is to be attached to.</source>
        <translation>Wählen Sie zuerst das Ereignis aus, an das die Notiz gehängt werden soll.</translation>
    </message>
    <message>
        <source>Attach a note again</source>
        <translation>Notiz erneut anhängen</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Losgelöste</translation>
    </message>
    <message>
        <source>What they were on is gone or has changed</source>
        <translation>Worauf sie sich bezogen, fehlt oder hat sich geändert</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Write a note on the selected event, or choose what it is on</source>
        <translation>Eine Notiz zum ausgewählten Ereignis schreiben oder ihren Bezug wählen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpenWindow</name>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>Write a date as YYYY-MM-DD</source>
        <translation>Schreiben Sie ein Datum als YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpenedProject</name>
    <message>
        <source>Computing the balance</source>
        <translation>Balance wird berechnet</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Ereignisse werden gefiltert</translation>
    </message>
    <message>
        <source>Arranging the lanes</source>
        <translation>Spuren werden angeordnet</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpeningWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>fulcrum::OptionTexts</name>
    <message>
        <source>choose one of %1</source>
        <translation>wählen Sie aus: %1</translation>
    </message>
    <message>
        <source>give at most %1 characters</source>
        <translation>geben Sie höchstens %1 Zeichen an</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>geben Sie %1 bis %2 an</translation>
    </message>
    <message>
        <source>write a size as 1600x900, or in millimetres as 178x120mm</source>
        <translation>schreiben Sie eine Größe als 1600x900, oder in Millimetern als 178x120mm</translation>
    </message>
    <message>
        <source>write a side as A or B, or one of its tracks as A/1</source>
        <translation>schreiben Sie eine Seite als A oder B, oder einen ihrer Bereiche als A/1</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>„%1“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>a figure has no such option</source>
        <translation>eine Abbildung hat keine solche Option</translation>
    </message>
    <message>
        <source>use the version of Fulcrum that knows it</source>
        <translation>verwenden Sie die Fulcrum-Version, die sie kennt</translation>
    </message>
    <message>
        <source>“%1” is no span of days</source>
        <translation>„%1“ ist keine Zeitspanne aus Tagen</translation>
    </message>
    <message>
        <source>write it as 2025-04-09..2025-05-12</source>
        <translation>schreiben Sie sie als 2025-04-09..2025-05-12</translation>
    </message>
    <message>
        <source>it says nothing to point at</source>
        <translation>es fehlt, worauf gezeigt werden soll</translation>
    </message>
    <message>
        <source>write it as DAY=TEXT, DAY..DAY=TEXT or EVENT=TEXT</source>
        <translation>schreiben Sie es als DAY=TEXT, DAY..DAY=TEXT oder EVENT=TEXT</translation>
    </message>
</context>
<context>
    <name>fulcrum::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole record; the brush is the stretch of time that is shown</source>
        <translation>Der ganze Datenbestand; der Rahmen ist der gezeigte Zeitraum</translation>
    </message>
    <message>
        <source>Events over time</source>
        <extracomment>Beside the overview strip: what its columns count</extracomment>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>fulcrum::PageText</name>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln Tag später</numerusform>
            <numerusform>%Ln Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) earlier</source>
        <translation>
            <numerusform>%Ln Tag früher</numerusform>
            <numerusform>%Ln Tage früher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ParameterRow</name>
    <message>
        <source>Back to what ships</source>
        <translation>Zurück zum Standardwert</translation>
    </message>
    <message>
        <source>Back to what ships: %1</source>
        <translation>Zurück zum Standardwert: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>ships with %1, range %2–%3</source>
        <extracomment>%1 the value that ships, %2 and %3 the ends of its range</extracomment>
        <translation>Standardwert %1, Spanne %2–%3</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Einschätzung</translation>
    </message>
</context>
<context>
    <name>fulcrum::ParameterText</name>
    <message>
        <source>self-cost φ</source>
        <translation>Eigenkosten φ</translation>
    </message>
    <message>
        <source>half-life H</source>
        <translation>Halbwertszeit H</translation>
    </message>
    <message>
        <source>floor f</source>
        <translation>Sockel f</translation>
    </message>
    <message>
        <source>ramp ρ</source>
        <translation>Anlauf ρ</translation>
    </message>
    <message>
        <source>order of the ramp</source>
        <translation>Ordnung des Anlaufs</translation>
    </message>
    <message>
        <source>off-ramp d</source>
        <translation>Abklingen d</translation>
    </message>
    <message>
        <source>urgency u</source>
        <translation>Dringlichkeit u</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <source>severity step r</source>
        <translation>Schwereschritt r</translation>
    </message>
    <message>
        <source>threats hold for</source>
        <translation>Haltezeit von Drohungen</translation>
    </message>
    <message>
        <source>threats then halve every</source>
        <translation>Halbwertszeit von Drohungen danach</translation>
    </message>
    <message>
        <source>share of a warning</source>
        <translation>Anteil einer Warnung</translation>
    </message>
    <message>
        <source>warnings halve every</source>
        <translation>Halbwertszeit von Warnungen</translation>
    </message>
    <message>
        <source>softening of the gauge</source>
        <translation>Dämpfung des Ausschlags</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A half-life that never ends</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ParametersPanel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Type a number, or “none” for a half-life that never ends</source>
        <translation>Geben Sie eine Zahl ein, oder „keine“ für eine unendliche Halbwertszeit</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Ganzes Modell</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln changed</source>
        <translation>
            <numerusform>%1 · %Ln geändert</numerusform>
            <numerusform>%1 · %Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes go into the scenario “%1”</source>
        <translation>Änderungen gehen in das Szenario „%1“ ein</translation>
    </message>
    <message>
        <source>The values that ship; a change makes a scenario of your own and leaves the record as it is</source>
        <translation>Die Standardwerte; eine Änderung legt ein eigenes Szenario an und lässt den Datenbestand unverändert</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Back to what ships</source>
        <translation>Zurück zu den Standardwerten</translation>
    </message>
</context>
<context>
    <name>fulcrum::PreferencesDialog</name>
    <message>
        <source>Let the window glide to where it goes</source>
        <translation>Die Ansicht gleitend bewegen</translation>
    </message>
    <message>
        <source>Explain what is used for the first time</source>
        <translation>Erklären, was zum ersten Mal benutzt wird</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>as the system calls its user</source>
        <translation>wie das System den Benutzer nennt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>For a projector: large type, strong lines</source>
        <translation>Für Projektoren: große Schrift, kräftige Linien</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of text in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>where it was last</source>
        <translation>wo es zuletzt war</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Tips</source>
        <translation>&amp;Tipps</translation>
    </message>
    <message>
        <source>Your &amp;name, for notes and history</source>
        <translation>Ihr &amp;Name, für Notizen und Verlauf</translation>
    </message>
    <message>
        <source>Folder of figures</source>
        <translation>Ordner für Abbildungen</translation>
    </message>
    <message>
        <source>Folder of exports</source>
        <translation>Ordner für Exporte</translation>
    </message>
    <message>
        <source>Folder of imports</source>
        <translation>Ordner für Importe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>fulcrum::PresenterWindow</name>
    <message>
        <source>This step cannot be shown. %1</source>
        <translation>Dieser Schritt kann nicht gezeigt werden. %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ProjectEditor</name>
    <message>
        <source>Edit the project</source>
        <translation>Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Zeitabschnitte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>the start of the last event</source>
        <translation>der Beginn des letzten Ereignisses</translation>
    </message>
    <message>
        <source>The last day that the record knows of: what still holds then is drawn up to it</source>
        <translation>Der letzte Tag, von dem die Daten wissen: Was dann noch gilt, wird bis dahin gezeichnet</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>&amp;Horizont</translation>
    </message>
    <message>
        <source>&amp;Attribution</source>
        <translation>&amp;Namensnennung</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Trade at stake, US$ bn</source>
        <translation>Betroffener Handel, Mrd. US$</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Goods trade that its duties can hit in a year. Without it the tariffs of the party weigh nothing.</source>
        <translation>Warenhandel, den ihre Zölle in einem Jahr treffen können. Ohne ihn wiegen die Zölle der Partei nichts.</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day after it</source>
        <translation>Erster Tag danach</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>First side</source>
        <extracomment>Which side of the balance a party stands on</extracomment>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Zweite Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>The horizon is no date.</source>
        <translation>Der Horizont ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 9 Apr 2025 or 2025-04-09.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 9. Apr. 2025 oder 2025-04-09.</translation>
    </message>
</context>
<context>
    <name>fulcrum::Query</name>
    <message>
        <source>the query is longer than %1 characters</source>
        <translation>die Suchanfrage ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen Sie sie</translation>
    </message>
    <message>
        <source>the query has more than %1 parts</source>
        <translation>die Suchanfrage hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Add a &quot; at its end</source>
        <translation>Fügen Sie am Ende ein &quot; hinzu</translation>
    </message>
    <message>
        <source>there is no letter or digit to look for</source>
        <translation>es gibt keinen Buchstaben und keine Ziffer, wonach zu suchen wäre</translation>
    </message>
    <message>
        <source>Write a word, or remove it</source>
        <translation>Schreiben Sie ein Wort, oder entfernen Sie den Teil</translation>
    </message>
    <message>
        <source>one letter is too short a beginning</source>
        <translation>ein einzelner Buchstabe ist als Wortanfang zu kurz</translation>
    </message>
    <message>
        <source>Write two letters or more before the *</source>
        <translation>Schreiben Sie mindestens zwei Buchstaben vor das *</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>Use one of the fields, or put the words in quotes</source>
        <translation>Verwenden Sie eines der Felder, oder setzen Sie die Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>a value is missing after &quot;%1%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed, %2 is : or &gt;=</extracomment>
        <translation>nach „%1%2“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with &quot;%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed, %2 is &gt; or &lt;=</extracomment>
        <translation>„%1“ lässt sich nicht mit „%2“ vergleichen</translation>
    </message>
    <message>
        <source>Write &quot;%1:&quot;</source>
        <translation>Schreiben Sie „%1:“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>no event has the tag &quot;%1&quot;</source>
        <translation>kein Ereignis hat das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;track&quot;)</extracomment>
        <translation>%1 „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant</source>
        <translation>Vielleicht ist „%1“ gemeint</translation>
    </message>
    <message>
        <source>an event is contested or not</source>
        <translation>ein Ereignis ist entweder umstritten oder nicht</translation>
    </message>
    <message>
        <source>Write &quot;contested:yes&quot; or &quot;contested:no&quot;</source>
        <translation>Schreiben Sie „contested:yes“ oder „contested:no“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity</source>
        <translation>„%1“ ist keine Schwere</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares with one number</source>
        <extracomment>%1 is &gt; or &lt;=</extracomment>
        <translation>„%1“ vergleicht mit einer einzigen Zahl</translation>
    </message>
    <message>
        <source>Write &quot;severity:3,4&quot; for several</source>
        <translation>Schreiben Sie „severity:3,4“ für mehrere</translation>
    </message>
    <message>
        <source>no severity is meant by that</source>
        <translation>damit ist keine Schwere gemeint</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be excluded</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;from&quot;)</extracomment>
        <translation>„%1“ lässt sich nicht ausschließen</translation>
    </message>
    <message>
        <source>Remove the minus</source>
        <translation>Entfernen Sie das Minus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one day, and once</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;from&quot;)</extracomment>
        <translation>„%1“ nimmt einen Tag, und nur einmal</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Behalten Sie eines davon</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>Swap &quot;from&quot; and &quot;to&quot;</source>
        <translation>Vertauschen Sie „from“ und „to“</translation>
    </message>
    <message>
        <source>Write a number from 1 to 5, as in &quot;severity&gt;=3&quot;</source>
        <translation>Schreiben Sie eine Zahl von 1 bis 5, wie in „severity&gt;=3“</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-04 or 2025-04-02</source>
        <translation>Schreiben Sie ein Datum als 2025, 2025-04 oder 2025-04-02</translation>
    </message>
    <message>
        <source>Write the id of an event, or words of its title in quotes</source>
        <translation>Schreiben Sie die ID eines Ereignisses oder Wörter seines Titels in Anführungszeichen</translation>
    </message>
    <message>
        <source>Write a tag that an event has</source>
        <translation>Schreiben Sie ein Schlagwort, das ein Ereignis hat</translation>
    </message>
    <message>
        <source>Write one of its values</source>
        <translation>Schreiben Sie einen der möglichen Werte</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Schreiben Sie %1</translation>
    </message>
    <message>
        <source>Write %1 or %2</source>
        <extracomment>%1 is a list of values with commas, %2 the last one</extracomment>
        <translation>Schreiben Sie %1 oder %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadOutText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Party and the points of pressure it exerts, or their change: &quot;China 164&quot;, &quot;China +12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>After the last day the data knows, %1</source>
        <translation>Nach dem letzten Tag mit Daten, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>%Ln in Kraft</numerusform>
            <numerusform>%Ln in Kraft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityNumbers</name>
    <message>
        <source>%1 % (%2)</source>
        <extracomment>A share and how many that are: &quot;38 % (10)&quot;</extracomment>
        <translation>%1&#xa0;% (%2)</translation>
    </message>
    <message>
        <source>Acts</source>
        <extracomment>Head of a column: how many acts of the other side there were to answer</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Tage bis Antwort</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>Tit for Tat</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Acts of the other side that there were to answer: measures and countermeasures, or reliefs.</source>
        <translation>Aktionen der anderen Seite, auf die zu antworten war: Maßnahmen und Gegenmaßnahmen, oder Lockerungen.</translation>
    </message>
    <message>
        <source>The share of these acts that the record says were answered within 7 days of their start.</source>
        <translation>Der Anteil dieser Aktionen, die laut Datenbestand innerhalb von 7 Tagen nach ihrem Beginn beantwortet wurden.</translation>
    </message>
    <message>
        <source>The share of these acts that the record says were answered within 30 days of their start.</source>
        <translation>Der Anteil dieser Aktionen, die laut Datenbestand innerhalb von 30 Tagen nach ihrem Beginn beantwortet wurden.</translation>
    </message>
    <message>
        <source>Days from an act to an answer: the median and, in brackets, the middle half; n counts pairs. Below 0 the answer was in force first.</source>
        <translation>Tage von einer Aktion bis zu einer Antwort: der Median und in Klammern die mittlere Hälfte; n zählt Paare. Unter 0 war die Antwort zuerst in Kraft.</translation>
    </message>
    <message>
        <source>The total size of the answers divided by that of the acts they answer, each counted once; n counts pairs. 1 is an eye for an eye, below 1 the answers are milder.</source>
        <translation>Die Gesamtgröße der Antworten, geteilt durch die der beantworteten Aktionen, jede einmal gezählt; n zählt Paare. 1 heißt Gleiches mit Gleichem, unter 1 sind die Antworten milder.</translation>
    </message>
    <message>
        <source>p: of 5,000 shifts of this side&apos;s dates round the record, the share that follows as many acts within 7 days; n counts acts so followed. A small p: the timing is hardly chance. It says nothing of intent.</source>
        <translation>p: Anteil der 5.000 kreisförmigen Verschiebungen der Termine dieser Seite, bei denen mindestens ebenso vielen Aktionen innerhalb von 7 Tagen gefolgt wird; n zählt die so gefolgten Aktionen. Bei kleinem p ist der zeitliche Ablauf kaum Zufall. Über Absichten sagt p nichts.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n = %4</source>
        <extracomment>Median, quartiles, and how many pairs: &quot;12 (3 to 40), n = 17&quot;</extracomment>
        <translation>%1 (%2 bis %3), n = %4</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>p = %1, n = %2</source>
        <extracomment>p and how many acts are followed: &quot;p = 0.012, n = 22&quot;</extracomment>
        <translation>p = %1, n = %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPairs</name>
    <message>
        <source>Acts and their answers</source>
        <translation>Aktionen und ihre Antworten</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>In place of an answer</extracomment>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of answer</source>
        <translation>Größe der Antwort</translation>
    </message>
    <message>
        <source>m × 100: a measure of severity 5 has 100</source>
        <translation>m × 100: Eine Maßnahme der Schwere 5 hat 100</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 listed</source>
        <extracomment>%1 &quot;9,000 pairs&quot;, %2 how many of them the list shows</extracomment>
        <translation>%1, davon die ersten %2 aufgelistet</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 who answers what, %2 the number chosen, %3 &quot;12 pairs&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPanel</name>
    <message>
        <source>How the sides answer each other</source>
        <translation>Wie die Seiten einander antworten</translation>
    </message>
    <message>
        <source>Testing the answers against chance</source>
        <translation>Antworten werden gegen den Zufall geprüft</translation>
    </message>
    <message>
        <source>Testing, %1 %</source>
        <extracomment>How far the test against chance is, and below it that it was cancelled</extracomment>
        <translation>Prüfung läuft, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test against chance</source>
        <translation>Gegen Zufall prüfen</translation>
    </message>
    <message>
        <source>%1 answers relief</source>
        <extracomment>%1 is a side: how it answers the pressure, or the relief, of the other</extracomment>
        <translation>%1: Antworten auf Lockerung</translation>
    </message>
    <message>
        <source>%1 answers pressure</source>
        <translation>%1: Antworten auf Druck</translation>
    </message>
    <message>
        <source>Few cases: an anecdote, not a pattern.</source>
        <translation>Wenige Fälle: eine Anekdote, kein Muster.</translation>
    </message>
    <message>
        <source>Who answers what</source>
        <translation>Wer worauf antwortet</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>No act of one side is recorded that the other could have answered.</source>
        <translation>Es ist keine Aktion einer Seite erfasst, auf die die andere hätte antworten können.</translation>
    </message>
    <message>
        <source>By chance alone %1 would be followed.</source>
        <translation>Durch bloßen Zufall wären es %1.</translation>
    </message>
    <message>
        <source>Choose a number to see the acts and answers behind it.</source>
        <translation>Wählen Sie eine Zahl, um die Aktionen und Antworten dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>Antworten werden gezählt</translation>
    </message>
    <message>
        <source>The answers are being counted.</source>
        <translation>Die Antworten werden gezählt.</translation>
    </message>
</context>
<context>
    <name>fulcrum::RecoveryOffer</name>
    <message>
        <source>%1 recovered</source>
        <extracomment>%1: name of a damaged project file, without its ending</extracomment>
        <translation>%1 gerettet</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: name of a project file</extracomment>
        <translation>%1 wird untersucht…</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <extracomment>%1: name of a damaged project file</extracomment>
        <translation>%1 wird gerettet…</translation>
    </message>
    <message>
        <source>What could be recovered</source>
        <translation>Was gerettet werden konnte</translation>
    </message>
</context>
<context>
    <name>fulcrum::RelationRows</name>
    <message>
        <source>Kind of relation</source>
        <translation>Art der Beziehung</translation>
    </message>
    <message>
        <source>Relation %1 carries no level: remove “%2”, or choose amends, suspends or resumes</source>
        <translation>Beziehung %1 hat kein Niveau: Entfernen Sie „%2“, oder wählen Sie „Änderung“, „Aussetzung“ oder „Wiederinkraftsetzung“</translation>
    </message>
    <message>
        <source>Relation %1: “%2” is no level between 0 % and 100 %</source>
        <translation>Beziehung %1: „%2“ ist kein Niveau zwischen 0&#xa0;% und 100&#xa0;%</translation>
    </message>
    <message>
        <source>It …</source>
        <translation>Es ist …</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Left in force</source>
        <translation>Noch in Kraft</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Find an event to relate to…</source>
        <translation>Ereignis für die Beziehung suchen…</translation>
    </message>
    <message>
        <source>Find an event to relate to</source>
        <translation>Ereignis für die Beziehung suchen</translation>
    </message>
    <message>
        <source>Add the selected event</source>
        <translation>Ausgewähltes Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Select another event on the timeline, then press this</source>
        <translation>Wählen Sie ein anderes Ereignis auf der Zeitleiste aus und drücken Sie dann hier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioChanges</name>
    <message>
        <source>Point at an event in the timeline and say below what to assume of it; the events themselves are never changed.</source>
        <translation>Zeigen Sie in der Zeitleiste auf ein Ereignis und geben Sie unten an, was dazu anzunehmen ist; die Ereignisse selbst werden nie geändert.</translation>
    </message>
    <message>
        <source>What it assumes</source>
        <translation>Was es annimmt</translation>
    </message>
    <message>
        <source>Nothing is assumed</source>
        <translation>Keine Annahmen</translation>
    </message>
    <message>
        <source>Assume of “%1”:</source>
        <translation>Annahme zu „%1“:</translation>
    </message>
    <message>
        <source>Select an event to assume something of it.</source>
        <translation>Wählen Sie ein Ereignis aus, um etwas dazu anzunehmen.</translation>
    </message>
    <message>
        <source>It has no end in the record.</source>
        <translation>Es hat im Datenbestand kein Ende.</translation>
    </message>
    <message>
        <source>it never happened</source>
        <translation>es geschah nie</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>es endet am</translation>
    </message>
    <message>
        <source>it stays in force</source>
        <translation>es bleibt in Kraft</translation>
    </message>
    <message>
        <source>it comes later by</source>
        <translation>es kommt später um</translation>
    </message>
    <message>
        <source>its size is multiplied by</source>
        <translation>seine Größe mal</translation>
    </message>
    <message>
        <source>What to assume</source>
        <translation>Was anzunehmen ist</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Assume</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take out the chosen line</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>What the scenario assumes</source>
        <translation>Was das Szenario annimmt</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Tag des Endes</translation>
    </message>
    <message>
        <source>Days of delay</source>
        <translation>Tage Verzögerung</translation>
    </message>
    <message>
        <source>Factor of the size</source>
        <translation>Faktor der Größe</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioComparison</name>
    <message>
        <source>Against the record on %1</source>
        <translation>Gegenüber dem Datenbestand am %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioList</name>
    <message>
        <source>The record as it is</source>
        <translation>Unveränderter Datenbestand</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>a ticked scenario cannot be applied to this record</source>
        <translation>ein angekreuztes Szenario kann auf diesen Datenbestand nicht angewandt werden</translation>
    </message>
    <message>
        <source>Bring it into view to read why</source>
        <translation>Zeigen Sie es an, um den Grund zu lesen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>Name des Szenarios:</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Name of the copy:</source>
        <translation>Name der Kopie:</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Scenario in view</source>
        <translation>Angezeigtes Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Choose a scenario to bring it into view; tick others to draw them beside it</source>
        <translation>Wählen Sie ein Szenario, um es anzuzeigen; kreuzen Sie andere an, um sie daneben zu zeichnen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioText</name>
    <message>
        <source>It never happened: %1</source>
        <translation>Es geschah nie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later: %1</source>
        <translation>
            <numerusform>%Ln Tag später: %1</numerusform>
            <numerusform>%Ln Tage später: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In force until %1: %2</source>
        <translation>In Kraft bis %1: %2</translation>
    </message>
    <message>
        <source>Stays in force: %1</source>
        <translation>Bleibt in Kraft: %1</translation>
    </message>
    <message>
        <source>Ends on %1: %2</source>
        <translation>Endet am %1: %2</translation>
    </message>
    <message>
        <source>Size × %1: %2</source>
        <translation>Größe × %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its end of %1 is lifted</source>
        <translation>das Ende am %1 entfällt</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <translation>es endet am %1</translation>
    </message>
    <message>
        <source>it ends on %1 instead of %2</source>
        <translation>es endet am %1 statt am %2</translation>
    </message>
    <message>
        <source>its level returns to what it was</source>
        <translation>das Niveau ist wieder das frühere</translation>
    </message>
    <message>
        <source>its ramp and erosion count from another day</source>
        <translation>Anlauf und Erosion zählen von einem anderen Tag an</translation>
    </message>
</context>
<context>
    <name>fulcrum::SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search, e.g. h20 track:technology severity&gt;=3</source>
        <extracomment>An example of a query in the empty search field; the fields stay English</extracomment>
        <translation>Suchen, z.&#xa0;B. h20 track:technology severity&gt;=3</translation>
    </message>
    <message>
        <source>Words, and fields such as track:, by:, kind:, tag:, severity&gt;=3, in-force:2025-05-20. Press / to get here.</source>
        <translation>Wörter und Felder wie track:, by:, kind:, tag:, severity&gt;=3, in-force:2025-05-20. Mit / gelangen Sie hierher.</translation>
    </message>
    <message>
        <source>What is typed here filters the events</source>
        <translation>Was hier eingegeben wird, filtert die Ereignisse</translation>
    </message>
</context>
<context>
    <name>fulcrum::SearchDrop</name>
    <message>
        <source>What may be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityPanel</name>
    <message>
        <source>One at a time</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle zugleich</translation>
    </message>
    <message>
        <source>Weights of the tracks</source>
        <translation>Gewichte der Bereiche</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Share alone, with interactions</source>
        <translation>Anteil allein, mit Wechselwirkungen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Moving each parameter</source>
        <translation>Jeder Parameter wird verschoben</translation>
    </message>
    <message>
        <source>Varying all parameters</source>
        <translation>Alle Parameter werden variiert</translation>
    </message>
    <message>
        <source>What the balance on %1 rests on: %2</source>
        <translation>Worauf die Balance am %1 beruht: %2</translation>
    </message>
    <message>
        <source>Stopped. Move the cursor to start again.</source>
        <translation>Angehalten. Bewegen Sie den Cursor, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Balance, %1 to %2</source>
        <extracomment>How far the balance moves over the range of each parameter: the scale of the bars, in points</extracomment>
        <translation>Balance, %1 bis %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityText</name>
    <message>
        <source>%1: with %2 the balance is %3, with %4 it is %5</source>
        <extracomment>A parameter at each end of its range: %1 its name, %2 and %4 its values, %3 and %5 the balance then</extracomment>
        <translation>%1: mit %2 beträgt die Balance %3, mit %4 beträgt sie %5</translation>
    </message>
    <message>
        <source>%1: %2 of the variance alone, %3 with its interactions</source>
        <extracomment>%1 a parameter, %2 and %3 percentages of the variance</extracomment>
        <translation>%1: %2 der Varianz allein, %3 mit Wechselwirkungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Shares of the variance: %1 alone, %2 with interactions</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of the variance</source>
        <translation>%1: %2 der Varianz</translation>
    </message>
    <message>
        <source>Nothing presses on this day, so no parameter matters.</source>
        <translation>An diesem Tag übt nichts Druck aus, daher spielt kein Parameter eine Rolle.</translation>
    </message>
    <message>
        <source>%1 moves it most: from %2 to %3.</source>
        <translation>%1 verschiebt sie am meisten: von %2 bis %3.</translation>
    </message>
    <message>
        <source>None by itself changes who leads.</source>
        <translation>Keiner allein ändert, wer vorn liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) could change who leads.</source>
        <translation>
            <numerusform>%Ln Parameter könnte ändern, wer vorn liegt.</numerusform>
            <numerusform>%Ln Parameter könnten ändern, wer vorn liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone decides %2 of the variance on %3.</source>
        <extracomment>%1 a parameter, %2 a percentage, %3 a date</extracomment>
        <translation>%1 allein bestimmt %2 der Varianz am %3.</translation>
    </message>
    <message>
        <source>Nothing presses on this day, so no weight matters.</source>
        <translation>An diesem Tag übt nichts Druck aus, daher spielt kein Gewicht eine Rolle.</translation>
    </message>
    <message>
        <source>The weight of %1 decides %2.</source>
        <translation>Das Gewicht von %1 bestimmt %2.</translation>
    </message>
</context>
<context>
    <name>fulcrum::SheetTexts</name>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Folie 4:3</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, quer</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, hoch</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, quer</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, hoch</translation>
    </message>
    <message>
        <source>Journal, single column</source>
        <translation>Zeitschrift, einspaltig</translation>
    </message>
    <message>
        <source>Journal, double column</source>
        <translation>Zeitschrift, zweispaltig</translation>
    </message>
    <message>
        <source>Social media, square</source>
        <translation>Soziale Medien, quadratisch</translation>
    </message>
    <message>
        <source>Poster A1, landscape</source>
        <translation>Plakat A1, quer</translation>
    </message>
    <message>
        <source>there is no preset “%1”</source>
        <translation>es gibt keine Vorgabe „%1“</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>wählen Sie aus: %1</translation>
    </message>
    <message>
        <source>%1 dots an inch cannot be drawn</source>
        <translation>%1 dpi können nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>geben Sie %1 bis %2 an</translation>
    </message>
    <message>
        <source>text cannot be scaled by %1</source>
        <translation>Text kann nicht um %1 skaliert werden</translation>
    </message>
    <message>
        <source>a figure of %1 × %2 %3 cannot be laid out with text of this size</source>
        <translation>eine Abbildung von %1 × %2 %3 kann mit Text dieser Größe nicht gesetzt werden</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>wählen Sie eine kleinere Größe</translation>
    </message>
    <message>
        <source>choose at least %1 × %2 %3, or smaller text</source>
        <translation>wählen Sie mindestens %1 × %2 %3 oder kleineren Text</translation>
    </message>
</context>
<context>
    <name>fulcrum::SpeakerWindow</name>
    <message>
        <source>Speaker notes</source>
        <translation>Vortragsnotizen</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Nothing is noted for this step.</source>
        <translation>Zu diesem Schritt ist nichts notiert.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Dies ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::StatusText</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>outcome unknown to the data</source>
        <translation>Ausgang nicht erfasst</translation>
    </message>
    <message>
        <source>Suspended since %1</source>
        <translation>Ausgesetzt seit %1</translation>
    </message>
    <message>
        <source>In force at %1 % since %2</source>
        <translation>Zu %1&#xa0;% in Kraft seit %2</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>In Kraft seit %1</translation>
    </message>
    <message>
        <source>suspended from %1</source>
        <translation>ausgesetzt ab %1</translation>
    </message>
    <message>
        <source>at %1 % from %2</source>
        <translation>zu %1&#xa0;% ab %2</translation>
    </message>
    <message>
        <source>in full from %1</source>
        <translation>in vollem Umfang ab %1</translation>
    </message>
    <message>
        <source>before that %1</source>
        <extracomment>What held earlier, the latest first</extracomment>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>Not yet in force on %1; from %2</source>
        <translation>Am %1 noch nicht in Kraft; ab %2</translation>
    </message>
    <message>
        <source>Was in force %1 – %2</source>
        <extracomment>From the first to the last day</extracomment>
        <translation>War in Kraft %1 – %2</translation>
    </message>
    <message>
        <source>Threatened since %1</source>
        <translation>Angedroht seit %1</translation>
    </message>
    <message>
        <source>scheduled to end on %1</source>
        <translation>soll am %1 enden</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>angekündigt am %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::StepEditor</name>
    <message>
        <source>Move there from the step before, rather than cut</source>
        <translation>Fließender Übergang vom vorigen Schritt statt hartem Schnitt</translation>
    </message>
    <message>
        <source>Step of the story</source>
        <translation>Schritt der Story</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt for the audience</source>
        <translation>Te&amp;xt für das Publikum</translation>
    </message>
    <message>
        <source>&amp;Notes for the speaker</source>
        <translation>Vortrags&amp;notizen</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>fulcrum::Storage</name>
    <message>
        <source>&quot;%1&quot; is no code of the project</source>
        <translation>„%1“ ist kein Code des Projekts</translation>
    </message>
    <message>
        <source>Add that code first, or take it off the annotation</source>
        <translation>Fügen Sie diesen Code zuerst hinzu, oder nehmen Sie ihn von der Notiz</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>das Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Open it for writing</source>
        <translation>Öffnen Sie es zum Schreiben</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>das Lesen wurde angehalten</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Öffnen Sie die Datei erneut</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>Restore it from a copy</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>there is no track &quot;%1&quot;</source>
        <translation>es gibt keinen Bereich „%1“</translation>
    </message>
    <message>
        <source>Add it first, or correct its spelling</source>
        <translation>Legen Sie die Angabe zuerst an, oder berichtigen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>there is no party &quot;%1&quot;</source>
        <translation>es gibt keine Partei „%1“</translation>
    </message>
    <message>
        <source>it cannot be removed, because event %1 points to it</source>
        <translation>es kann nicht entfernt werden, weil das Ereignis %1 darauf verweist</translation>
    </message>
    <message>
        <source>Remove that relation first</source>
        <translation>Entfernen Sie zuerst diese Beziehung</translation>
    </message>
    <message>
        <source>it cannot be removed, because the story %1 shows it</source>
        <translation>es kann nicht entfernt werden, weil die Story %1 es zeigt</translation>
    </message>
    <message>
        <source>Take it out of the story first</source>
        <translation>Nehmen Sie es zuerst aus der Story</translation>
    </message>
    <message>
        <source>it cannot be removed, because the scenario %1 changes it</source>
        <translation>es kann nicht entfernt werden, weil das Szenario %1 es ändert</translation>
    </message>
    <message>
        <source>Take it out of the scenario first</source>
        <translation>Nehmen Sie es zuerst aus dem Szenario</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Check the path, or make a project there with &quot;fulcrum new&quot;</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie dort mit „fulcrum new“ ein Projekt an</translation>
    </message>
    <message>
        <source>this is a folder, not a project file</source>
        <translation>dies ist ein Ordner, keine Projektdatei</translation>
    </message>
    <message>
        <source>Name the project file inside it</source>
        <translation>Nennen Sie die Projektdatei darin</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Name a project file</source>
        <translation>Nennen Sie eine Projektdatei</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Ändern Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>the file is empty, so it is no Fulcrum project</source>
        <translation>die Datei ist leer und daher kein Fulcrum-Projekt</translation>
    </message>
    <message>
        <source>Restore it from a copy, or make a project with &quot;fulcrum new&quot;</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her, oder legen Sie mit „fulcrum new“ ein Projekt an</translation>
    </message>
    <message>
        <source>this is no Fulcrum project</source>
        <translation>dies ist kein Fulcrum-Projekt</translation>
    </message>
    <message>
        <source>Name a .fulcrum file; other formats come in with &quot;fulcrum import&quot;</source>
        <translation>Nennen Sie eine .fulcrum-Datei; andere Formate übernimmt „fulcrum import“</translation>
    </message>
    <message>
        <source>the file is truncated</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>this is a SQLite database, but no Fulcrum project</source>
        <translation>dies ist eine SQLite-Datenbank, aber kein Fulcrum-Projekt</translation>
    </message>
    <message>
        <source>Name a .fulcrum file</source>
        <translation>Nennen Sie eine .fulcrum-Datei</translation>
    </message>
    <message>
        <source>the file is damaged: it states no schema number</source>
        <translation>die Datei ist beschädigt: Sie nennt keine Schemanummer</translation>
    </message>
    <message>
        <source>the file was written by a newer Fulcrum (schema %1; this program reads up to %2)</source>
        <translation>die Datei wurde von einem neueren Fulcrum geschrieben (Schema %1; dieses Programm liest bis %2)</translation>
    </message>
    <message>
        <source>Use a newer Fulcrum</source>
        <translation>Verwenden Sie ein neueres Fulcrum</translation>
    </message>
    <message>
        <source>the file is set to write-ahead logging, which a project file never is</source>
        <translation>die Datei ist auf Write-Ahead-Logging eingestellt, was bei einer Projektdatei nie der Fall ist</translation>
    </message>
    <message>
        <source>Set it back with &quot;PRAGMA journal_mode = DELETE&quot;</source>
        <translation>Setzen Sie sie zurück mit „PRAGMA journal_mode = DELETE“</translation>
    </message>
    <message>
        <source>the file is truncated: %1 of %2 bytes are there</source>
        <translation>die Datei ist abgeschnitten: %1 von %2 Byte sind vorhanden</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy</source>
        <translation>Ändern Sie die Zugriffsrechte, oder arbeiten Sie mit einer Kopie</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Make it first</source>
        <translation>Legen Sie ihn zuerst an</translation>
    </message>
    <message>
        <source>the folder %1 is read-only</source>
        <translation>der Ordner %1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy elsewhere</source>
        <translation>Ändern Sie seine Zugriffsrechte, oder arbeiten Sie mit einer Kopie an anderem Ort</translation>
    </message>
    <message>
        <source>there is no track %1</source>
        <translation>es gibt keinen Bereich %1</translation>
    </message>
    <message>
        <source>there is no party %1</source>
        <translation>es gibt keine Partei %1</translation>
    </message>
    <message>
        <source>the file holds something that a Fulcrum project does not have: %1</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>die Datei enthält etwas, das ein Fulcrum-Projekt nicht hat: %1</translation>
    </message>
    <message>
        <source>Do not trust it; ask for another copy</source>
        <translation>Vertrauen Sie ihr nicht; bitten Sie um eine andere Kopie</translation>
    </message>
    <message>
        <source>the %1 is not built as schema %2 says</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>%1 ist nicht so aufgebaut, wie Schema %2 es vorgibt</translation>
    </message>
    <message>
        <source>Restore the file from a copy</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>a file stands there already</source>
        <translation>dort steht bereits eine Datei</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie sie zuerst</translation>
    </message>
    <message>
        <source>there is no event number %1</source>
        <translation>es gibt kein Ereignis Nummer %1</translation>
    </message>
    <message>
        <source>It may have been removed</source>
        <translation>Möglicherweise wurde es entfernt</translation>
    </message>
    <message>
        <source>there is no event %1</source>
        <translation>es gibt kein Ereignis %1</translation>
    </message>
    <message>
        <source>Check its spelling</source>
        <translation>Prüfen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>the history has no entry %1</source>
        <translation>der Verlauf hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>Open the project again</source>
        <translation>Öffnen Sie das Projekt erneut</translation>
    </message>
    <message>
        <source>this is the project itself</source>
        <translation>dies ist das Projekt selbst</translation>
    </message>
    <message>
        <source>Choose another name for the copy</source>
        <translation>Wählen Sie einen anderen Namen für die Kopie</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a %3 that is not there</source>
        <extracomment>%1 is a number, %2 and %3 are names of tables</extracomment>
        <translation>Zeile %1 von %2 verweist auf einen Eintrag in %3, den es nicht gibt</translation>
    </message>
    <message>
        <source>edit &quot;%1&quot;</source>
        <extracomment>Where something is wrong; %1 is what the edit does, in a few words</extracomment>
        <translation>Änderung „%1“</translation>
    </message>
    <message>
        <source>a change has neither before nor after</source>
        <translation>eine Änderung hat weder Vorher noch Nachher</translation>
    </message>
    <message>
        <source>an edit may not turn it into %1</source>
        <extracomment>%1 is a record with its id, such as &quot;event E1&quot;</extracomment>
        <translation>eine Änderung darf daraus nicht %1 machen</translation>
    </message>
    <message>
        <source>Remove the one and add the other</source>
        <translation>Entfernen Sie das eine, und fügen Sie das andere hinzu</translation>
    </message>
    <message>
        <source>the edit changes it twice</source>
        <translation>die Änderung betrifft es zweimal</translation>
    </message>
    <message>
        <source>Merge both changes into one</source>
        <translation>Führen Sie beide zu einer zusammen</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>inzwischen entfernt</translation>
    </message>
    <message>
        <source>Read it again and repeat the edit</source>
        <translation>Lesen Sie es neu, und wiederholen Sie die Änderung</translation>
    </message>
    <message>
        <source>it cannot be removed, because others refer to it</source>
        <translation>Entfernen ist nicht möglich, weil andere darauf verweisen</translation>
    </message>
    <message>
        <source>Change or remove those first</source>
        <translation>Ändern oder entfernen Sie zuerst diese</translation>
    </message>
    <message>
        <source>it %1 %2, but there is no such event</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;), %2 the id of the other event</extracomment>
        <translation>%1 %2 verweist auf ein Ereignis, das es nicht gibt</translation>
    </message>
    <message>
        <source>Add that event too, or remove the relation</source>
        <translation>Fügen Sie dieses Ereignis ebenfalls hinzu, oder entfernen Sie die Beziehung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event of the project</source>
        <translation>„%1“ ist kein Ereignis des Projekts</translation>
    </message>
    <message>
        <source>Add that event, or correct its spelling</source>
        <translation>Fügen Sie dieses Ereignis hinzu, oder berichtigen Sie die Schreibweise</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>ein anderes Programm verwendet die Datei</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Schließen Sie sie dort, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the file was not closed properly</source>
        <translation>die Datei wurde nicht ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>Open it once for writing, which repairs it</source>
        <translation>Öffnen Sie sie einmal zum Schreiben, das repariert sie</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder</source>
        <translation>Prüfen Sie ihre Zugriffsrechte und die ihres Ordners</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the file could not be written (%1)</source>
        <translation>die Datei konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>See that the disk has space, then try again</source>
        <translation>Sorgen Sie für Platz auf dem Datenträger, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>der Datenträger meldet einen Fehler (%1)</translation>
    </message>
    <message>
        <source>Check the disk and try again</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the project cannot hold this (%1)</source>
        <translation>das Projekt kann dies nicht aufnehmen (%1)</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Prüfen Sie den Datensatz</translation>
    </message>
    <message>
        <source>a text is too long for the project file</source>
        <translation>ein Text ist zu lang für die Projektdatei</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen Sie ihn</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>the file could not be put in place</source>
        <translation>die Datei konnte nicht an ihren Platz gesetzt werden</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions</source>
        <translation>Prüfen Sie den Datenträger und die Zugriffsrechte des Ordners</translation>
    </message>
    <message>
        <source>Restore it from a copy, or take what can be read with &quot;fulcrum recover&quot;</source>
        <translation>Stellen Sie sie aus einer Kopie wieder her, oder retten Sie mit „fulcrum recover“, was lesbar ist</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or take what can be read with &quot;fulcrum recover&quot;</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her, oder retten Sie mit „fulcrum recover“, was lesbar ist</translation>
    </message>
    <message>
        <source>Lost party %1</source>
        <translation>Verlorene Partei %1</translation>
    </message>
    <message>
        <source>Lost track %1</source>
        <translation>Verlorener Bereich %1</translation>
    </message>
    <message>
        <source>Lost indicator %1</source>
        <translation>Verlorener Indikator %1</translation>
    </message>
    <message>
        <source>Lost story %1</source>
        <translation>Verlorene Story %1</translation>
    </message>
    <message>
        <source>Lost scenario %1</source>
        <translation>Verlorenes Szenario %1</translation>
    </message>
    <message>
        <source>Lost code %1</source>
        <translation>Verlorener Code %1</translation>
    </message>
    <message>
        <source>Recovered from %1</source>
        <translation>Gerettet aus %1</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Prüfen Sie den Pfad und seine Rechte</translation>
    </message>
    <message>
        <source>nothing of a Fulcrum project can be read from this file</source>
        <translation>aus dieser Datei lässt sich nichts von einem Fulcrum-Projekt lesen</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>recovered: %n event(s)</source>
        <translation>
            <numerusform>gerettet: %n Ereignis</numerusform>
            <numerusform>gerettet: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that was stored is known to be lost</source>
        <translation>von dem, was gespeichert war, ist nichts verloren, soweit bekannt</translation>
    </message>
    <message numerus="yes">
        <source>lost: what stood on %n damaged page(s) of the file</source>
        <translation>
            <numerusform>verloren: was auf %n beschädigten Seite der Datei stand</numerusform>
            <numerusform>verloren: was auf %n beschädigten Seiten der Datei stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) that are damaged</source>
        <translation>
            <numerusform>verloren: %n beschädigte Zeile</numerusform>
            <numerusform>verloren: %n beschädigte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) of which it cannot be told where they belong</source>
        <translation>
            <numerusform>verloren: %n Zeile, deren Ort nicht zu bestimmen ist</numerusform>
            <numerusform>verloren: %n Zeilen, deren Ort nicht zu bestimmen ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that no project can hold</source>
        <translation>
            <numerusform>ausgelassen: %n Zeile, die kein Projekt enthalten kann</numerusform>
            <numerusform>ausgelassen: %n Zeilen, die kein Projekt enthalten kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: at least %n event(s), to which others refer</source>
        <translation>
            <numerusform>verloren: mindestens %n Ereignis, auf das andere verweisen</numerusform>
            <numerusform>verloren: mindestens %n Ereignisse, auf die andere verweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that belong to what is lost</source>
        <translation>
            <numerusform>ausgelassen: %n Zeile, die zu Verlorenem gehört</numerusform>
            <numerusform>ausgelassen: %n Zeilen, die zu Verlorenem gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost record(s) that others need have a stand-in, named &quot;Lost …&quot;: name them again</source>
        <translation>
            <numerusform>%n verlorener Datensatz, den andere brauchen, hat einen Platzhalter namens „Verlorene …“: benennen Sie ihn neu</numerusform>
            <numerusform>%n verlorene Datensätze, die andere brauchen, haben Platzhalter namens „Verlorene …“: benennen Sie sie neu</numerusform>
        </translation>
    </message>
    <message>
        <source>the project has a new identity: other copies of it can no longer be merged</source>
        <translation>das Projekt hat eine neue Kennung: andere Kopien lassen sich nicht mehr zusammenführen</translation>
    </message>
    <message>
        <source>the file is damaged: an event refers to a %1 that is not there</source>
        <extracomment>%1 is a name of a table of the file (&quot;party&quot;)</extracomment>
        <translation>die Datei ist beschädigt: ein Ereignis verweist auf einen Eintrag „%1“, den es nicht gibt</translation>
    </message>
    <message>
        <source>sources: %1, relations: %2, claims: %3, parties: %4, tracks: %5</source>
        <translation>Quellen: %1, Beziehungen: %2, Aussagen: %3, Parteien: %4, Bereiche: %5</translation>
    </message>
    <message>
        <source>eras: %1, indicators: %2, stories: %3, scenarios: %4, codes: %5, notes: %6</source>
        <translation>Zeitabschnitte: %1, Indikatoren: %2, Storys: %3, Szenarien: %4, Codes: %5, Notizen: %6</translation>
    </message>
    <message numerus="yes">
        <source>history: %n edit(s)</source>
        <translation>
            <numerusform>Verlauf: %n Bearbeitung</numerusform>
            <numerusform>Verlauf: %n Bearbeitungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>Schritte der Story</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A step of a story</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <extracomment>Keeps what is in view as a step of a story</extracomment>
        <translation>Ansicht übernehmen</translation>
    </message>
    <message>
        <source>Add what is in view to the story, after this step</source>
        <translation>Das Gezeigte nach diesem Schritt in die Story einfügen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Show the story to an audience, on the whole screen</source>
        <translation>Die Story einem Publikum zeigen, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit this step…</source>
        <translation>Diesen Schritt bearbeiten…</translation>
    </message>
    <message>
        <source>Take this step&apos;s view anew</source>
        <translation>Ansicht dieses Schritts neu aufnehmen</translation>
    </message>
    <message>
        <source>Move this step up</source>
        <translation>Diesen Schritt nach oben</translation>
    </message>
    <message>
        <source>Move this step down</source>
        <translation>Diesen Schritt nach unten</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>Export the story…</source>
        <translation>Story exportieren…</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>Neue Story…</translation>
    </message>
    <message>
        <source>Rename the story…</source>
        <translation>Story umbenennen…</translation>
    </message>
    <message>
        <source>Remove the story…</source>
        <translation>Story entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of this view changed since it was kept: %1</source>
        <translation>
            <numerusform>%Ln Ereignis dieser Ansicht seit der Übernahme geändert: %1</numerusform>
            <numerusform>%Ln Ereignisse dieser Ansicht seit der Übernahme geändert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>The first step of a story, then each further one</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>This project has no stories. Bring a view up and keep it: it becomes the first step of one.</source>
        <translation>Dieses Projekt hat keine Storys. Rufen Sie eine Ansicht auf und übernehmen Sie sie: Sie wird zum ersten Schritt einer Story.</translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryWriting</name>
    <message>
        <source>New story</source>
        <translation>Neue Story</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>Begin the story “%1”</source>
        <translation>Story „%1“ beginnen</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>Story umbenennen</translation>
    </message>
    <message>
        <source>Rename the story “%1”</source>
        <translation>Story „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the story “%1”?</source>
        <translation>Story „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln step(s) go with it</source>
        <translation>
            <numerusform>%Ln Schritt wird mit entfernt</numerusform>
            <numerusform>%Ln Schritte werden mit entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the story “%1”</source>
        <translation>Story „%1“ entfernen</translation>
    </message>
    <message>
        <source>Keep the view “%1”</source>
        <translation>Ansicht „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Take the view “%1” anew</source>
        <translation>Ansicht „%1“ neu aufnehmen</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>Schritt „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>Schritt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Put the steps in another order</source>
        <translation>Schritte umordnen</translation>
    </message>
</context>
<context>
    <name>fulcrum::TaskStatus</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop what runs in the background</source>
        <translation>Anhalten, was im Hintergrund läuft</translation>
    </message>
</context>
<context>
    <name>fulcrum::Terms</name>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Countermeasure</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Lockerung</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Drohung</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>Änderung von</translation>
    </message>
    <message>
        <source>suspends</source>
        <translation>Aussetzung von</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>Wiederinkraftsetzung von</translation>
    </message>
    <message>
        <source>revokes</source>
        <translation>Aufhebung von</translation>
    </message>
    <message>
        <source>extends</source>
        <translation>Ausweitung von</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>Ersatz für</translation>
    </message>
    <message>
        <source>carries out</source>
        <translation>Umsetzung von</translation>
    </message>
    <message>
        <source>agreed at</source>
        <translation>vereinbart bei</translation>
    </message>
    <message>
        <source>prepares</source>
        <translation>Vorbereitung von</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnung von</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>beantwortet durch</translation>
    </message>
    <message>
        <source>amended by</source>
        <translation>geändert durch</translation>
    </message>
    <message>
        <source>suspended by</source>
        <translation>ausgesetzt durch</translation>
    </message>
    <message>
        <source>resumed by</source>
        <translation>wieder in Kraft gesetzt durch</translation>
    </message>
    <message>
        <source>revoked by</source>
        <translation>aufgehoben durch</translation>
    </message>
    <message>
        <source>extended by</source>
        <translation>ausgeweitet durch</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>carried out by</source>
        <translation>umgesetzt durch</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>führte zu</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>vorbereitet durch</translation>
    </message>
    <message>
        <source>mentioned by</source>
        <translation>erwähnt in</translation>
    </message>
    <message>
        <source>severity 1, symbolic</source>
        <translation>Schwere 1, symbolisch</translation>
    </message>
    <message>
        <source>severity 2, narrow</source>
        <translation>Schwere 2, eng begrenzt</translation>
    </message>
    <message>
        <source>severity 3, sectoral</source>
        <translation>Schwere 3, sektoral</translation>
    </message>
    <message>
        <source>severity 4, major</source>
        <translation>Schwere 4, erheblich</translation>
    </message>
    <message>
        <source>severity 5, systemic</source>
        <translation>Schwere 5, systemisch</translation>
    </message>
</context>
<context>
    <name>fulcrum::TextRows</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineLinks</name>
    <message>
        <source>×%1</source>
        <extracomment>At an arrow that stands for so many links</extracomment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <extracomment>At an arrow from the edge of the timeline: so many events before the window are answered</extracomment>
        <translation>
            <numerusform>%Ln früher</numerusform>
            <numerusform>%Ln früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <extracomment>At an arrow to the edge: so many events after the window answer</extracomment>
        <translation>
            <numerusform>%Ln später</numerusform>
            <numerusform>%Ln später</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineTips</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>%Ln Ereignis sichtbar</numerusform>
            <numerusform>%Ln Ereignisse sichtbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%Ln davon hat bei diesem Zoom keine eigene Markierung; die Punkte unter der Spur zeigen, wo es liegt. Vergrößern Sie, um es zu sehen.</numerusform>
            <numerusform>%Ln davon haben bei diesem Zoom keine eigene Markierung; die Punkte unter der Spur zeigen, wo sie liegen. Vergrößern Sie, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>%Ln davon hat bei diesem Zoom keine eigene Markierung; das Profil unter den Markierungen zeigt, wo es liegt. Vergrößern Sie, um es zu sehen.</numerusform>
            <numerusform>%Ln davon haben bei diesem Zoom keine eigene Markierung; das Profil unter den Markierungen zeigt, wo sie liegen. Vergrößern Sie, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin</source>
        <translation>
            <numerusform>%Ln Ereignis beginnt</numerusform>
            <numerusform>%Ln Ereignisse beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in force or threatened</source>
        <translation>
            <numerusform>%Ln Ereignis in Kraft oder angedroht</numerusform>
            <numerusform>%Ln Ereignisse in Kraft oder angedroht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice the height is four times the events; the highest in view is %Ln.</source>
        <translation>
            <numerusform>Doppelte Höhe heißt viermal so viele Ereignisse; der höchste sichtbare Wert ist %Ln.</numerusform>
            <numerusform>Doppelte Höhe heißt viermal so viele Ereignisse; der höchste sichtbare Wert ist %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or press Enter to zoom in.</source>
        <translation>Klicken Sie oder drücken Sie die Eingabetaste, um zu vergrößern.</translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>%Ln Ereignis sichtbar</numerusform>
            <numerusform>%Ln Ereignisse sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>New event here…</source>
        <translation>Neues Ereignis hier…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Events in lanes by side and track; arrow keys walk from event to event</source>
        <translation>Ereignisse in Spuren nach Seite und Bereich; die Pfeiltasten gehen von Ereignis zu Ereignis</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Durch die Spuren scrollen</translation>
    </message>
    <message>
        <source>This project has no events yet. Import some with “fulcrum import”.</source>
        <translation>Dieses Projekt hat noch keine Ereignisse. Importieren Sie welche mit „fulcrum import“.</translation>
    </message>
    <message>
        <source>The filter lets no event of this stretch of time through.</source>
        <translation>Der Filter lässt in diesem Zeitraum kein Ereignis durch.</translation>
    </message>
    <message>
        <source>All lanes with events in this stretch of time are hidden.</source>
        <translation>Alle Spuren mit Ereignissen in diesem Zeitraum sind ausgeblendet.</translation>
    </message>
    <message>
        <source>No events in this stretch of time. Press F to show everything.</source>
        <translation>Keine Ereignisse in diesem Zeitraum. Drücken Sie F, um alles zu zeigen.</translation>
    </message>
    <message>
        <source>Select an event first; from there one can walk along its links.</source>
        <translation>Wählen Sie zuerst ein Ereignis aus; von dort führen seine Verbindungen weiter.</translation>
    </message>
    <message>
        <source>This event answers nothing in the record.</source>
        <translation>Dieses Ereignis antwortet auf nichts im Datenbestand.</translation>
    </message>
    <message>
        <source>Nothing in the record answers this event.</source>
        <translation>Nichts im Datenbestand antwortet auf dieses Ereignis.</translation>
    </message>
    <message>
        <source>No other event in the record answers what this one answers.</source>
        <translation>Kein anderes Ereignis im Datenbestand antwortet auf dasselbe wie dieses.</translation>
    </message>
</context>
<context>
    <name>fulcrum::TipLine</name>
    <message>
        <source>More</source>
        <extracomment>A button behind a tip: to the page of the help</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close this tip</source>
        <translation>Diesen Tipp schließen</translation>
    </message>
    <message>
        <source>No more tips</source>
        <extracomment>A button behind a tip: to have none of them from now on</extracomment>
        <translation>Keine Tipps mehr</translation>
    </message>
</context>
<context>
    <name>fulcrum::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>fulcrum::Validation</name>
    <message>
        <source>side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>die Tage von %1 bis %2</translation>
    </message>
    <message>
        <source>the track %1</source>
        <translation>der Bereich %1</translation>
    </message>
    <message>
        <source>the indicator %1</source>
        <translation>der Indikator %1</translation>
    </message>
    <message>
        <source>the project does not have %1</source>
        <translation>im Projekt fehlen: %1</translation>
    </message>
    <message>
        <source>%A is ahead on 10 April 2025</source>
        <translation>%A am 10. April 2025 vorn</translation>
    </message>
    <message>
        <source>the net is above 0</source>
        <translation>der Saldo liegt über 0</translation>
    </message>
    <message>
        <source>net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>the mineral licences of %B turn it</source>
        <translation>die Exportlizenzen für Mineralien (%B) wenden das Blatt</translation>
    </message>
    <message>
        <source>from 10 April to 10 June 2025 the net falls by 60 or more and is below 0 on some day; minerals are the largest track of %B on 10 June</source>
        <translation>vom 10. April bis zum 10. Juni 2025 fällt der Saldo um 60 oder mehr und liegt an einem Tag unter 0; am 10. Juni sind Mineralien der größte Bereich (%B)</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>net on 10 June</source>
        <translation>Saldo am 10. Juni</translation>
    </message>
    <message>
        <source>lowest net, on %1</source>
        <translation>niedrigster Saldo, am %1</translation>
    </message>
    <message>
        <source>minerals on 10 June</source>
        <translation>Mineralien am 10. Juni</translation>
    </message>
    <message>
        <source>largest other track on 10 June</source>
        <translation>größter anderer Bereich am 10. Juni</translation>
    </message>
    <message>
        <source>the recovery after London</source>
        <translation>die Erholung nach London</translation>
    </message>
    <message>
        <source>from 10 June to 15 July 2025 the net rises by 25 or more</source>
        <translation>vom 10. Juni bis zum 15. Juli 2025 steigt der Saldo um 25 oder mehr</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>the chip controls of 7 October 2022</source>
        <translation>die Chipkontrollen vom 7. Oktober 2022</translation>
    </message>
    <message>
        <source>from 6 October 2022 to 5 January 2023 technology rises by 30 or more, and no other track moves by more than 3</source>
        <translation>vom 6. Oktober 2022 bis zum 5. Januar 2023 steigt Technologie um 30 oder mehr, und kein anderer Bereich bewegt sich um mehr als 3</translation>
    </message>
    <message>
        <source>rise of technology</source>
        <translation>Anstieg von Technologie</translation>
    </message>
    <message>
        <source>largest move of another track</source>
        <translation>größte Bewegung eines anderen Bereichs</translation>
    </message>
    <message>
        <source>the truce of 14 May 2025</source>
        <translation>die Waffenruhe vom 14. Mai 2025</translation>
    </message>
    <message>
        <source>from 13 to 24 May the tariffs in force fall by 50 % or more (%A) and 70 % or more (%B)</source>
        <translation>vom 13. bis zum 24. Mai fallen die geltenden Zölle um 50&#xa0;% oder mehr (%A) und um 70&#xa0;% oder mehr (%B)</translation>
    </message>
    <message>
        <source>fall of %1, %</source>
        <translation>Rückgang (%1), %</translation>
    </message>
    <message>
        <source>duties on the books follow the average tariffs of the Peterson Institute</source>
        <translation>die Zölle der Rechtslage folgen den Durchschnittszöllen des Peterson Institute</translation>
    </message>
    <message>
        <source>daily from 23 March 2018 to 14 November 2025: Pearson&apos;s r .97 or more for both; Spearman&apos;s .80 or more (%A), .75 or more (%B)</source>
        <translation>täglich vom 23. März 2018 bis zum 14. November 2025: Pearsons r für beide 0,97 oder mehr; Spearmans r 0,80 oder mehr (%A), 0,75 oder mehr (%B)</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1</source>
        <translation>Pearsons r, %1</translation>
    </message>
    <message>
        <source>Spearman&apos;s r, %1</source>
        <translation>Spearmans r, %1</translation>
    </message>
    <message>
        <source>days, %1</source>
        <translation>Tage, %1</translation>
    </message>
    <message>
        <source>Busan</source>
        <translation>Busan</translation>
    </message>
    <message>
        <source>both sides press less on 10 December than on 9 November 2025</source>
        <translation>beide Seiten drücken am 10. Dezember weniger als am 9. November 2025</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung (%1)</translation>
    </message>
    <message>
        <source>the ruling of 20 February 2026</source>
        <translation>das Urteil vom 20. Februar 2026</translation>
    </message>
    <message>
        <source>from 19 February to 2 March the tariffs in force of %A fall by 30 to 60 %</source>
        <translation>vom 19. Februar bis zum 2. März fallen die geltenden Zölle (%A) um 30 bis 60&#xa0;%</translation>
    </message>
    <message>
        <source>Phase One changes little</source>
        <translation>Phase eins ändert wenig</translation>
    </message>
    <message>
        <source>from 13 to 29 February 2020 the net moves by less than 8</source>
        <translation>vom 13. bis zum 29. Februar 2020 bewegt sich der Saldo um weniger als 8</translation>
    </message>
    <message>
        <source>largest move</source>
        <translation>größte Bewegung</translation>
    </message>
    <message>
        <source>rare-earth measures of %B follow the shortfall of magnets</source>
        <translation>die Seltene-Erden-Maßnahmen (%B) folgen dem Ausfall an Magneten</translation>
    </message>
    <message>
        <source>March to December 2025, the mean of the month 30 days later against 1 − shipments / 620 t: Pearson&apos;s r .4 or more</source>
        <translation>März bis Dezember 2025, das Monatsmittel 30 Tage später gegen 1 − Lieferungen / 620 t: Pearsons r 0,4 oder mehr</translation>
    </message>
    <message>
        <source>Pearson&apos;s r</source>
        <translation>Pearsons r</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>placebo: the sides dealt out anew over all measures</source>
        <translation>Placebo: die Seiten über alle Maßnahmen neu verteilt</translation>
    </message>
    <message>
        <source>V1, V2, V2b and V3 pass together in less than 5 % of 1,000 runs</source>
        <translation>V1, V2, V2b und V3 werden zusammen in weniger als 5&#xa0;% von 1.000 Läufen bestanden</translation>
    </message>
    <message>
        <source>runs that pass, %</source>
        <translation>bestandene Läufe, %</translation>
    </message>
</context>
<context>
    <name>fulcrum::WhatsThisTexts</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The timeline.&lt;/b&gt; Each mark is an event: a bar where it holds for a while, a symbol where it is done in a day. It lies in the lane of its side and track. The taller a mark, the more severe the event.&lt;/p&gt;&lt;p&gt;Turn the wheel to zoom at the pointer, drag to move, click a mark to read about it. The upright line is the cursor: the day that the chart and the panels speak of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Die Zeitleiste.&lt;/b&gt; Jede Markierung ist ein Ereignis: ein Balken, wo es eine Weile gilt, ein Symbol, wo es an einem Tag erledigt ist. Es liegt in der Spur seiner Seite und seines Bereichs. Je höher eine Markierung, desto schwerer das Ereignis.&lt;/p&gt;&lt;p&gt;Drehen Sie das Mausrad, um am Mauszeiger zu zoomen, ziehen Sie zum Verschieben, klicken Sie auf eine Markierung, um darüber zu lesen. Die senkrechte Linie ist der Cursor: der Tag, von dem Diagramm und Bedienfelder sprechen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The leverage balance.&lt;/b&gt; What the measures in force press on each side, stacked by track: up for one side, down for the other. The strong line is the difference, with the band that holds eight outcomes of ten.&lt;/p&gt;&lt;p&gt;Point at a day to see what was in force: its events light up above.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Die Balance der Verhandlungsmacht.&lt;/b&gt; Wie stark die geltenden Maßnahmen auf jede Seite drücken, nach Bereichen gestapelt: nach oben für die eine Seite, nach unten für die andere. Die kräftige Linie ist die Differenz, mit dem Band, in dem acht von zehn Ergebnissen liegen.&lt;/p&gt;&lt;p&gt;Zeigen Sie auf einen Tag, um zu sehen, was damals in Kraft war: Die Ereignisse leuchten oben auf.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The whole record.&lt;/b&gt; How many events begin when. The frame is what the timeline shows: drag it, or its edges.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Der ganze Datenbestand.&lt;/b&gt; Wie viele Ereignisse wann beginnen. Der Rahmen ist, was die Zeitleiste zeigt: Ziehen Sie ihn oder seine Kanten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Search.&lt;/b&gt; Type words, or fields such as &lt;code&gt;track:minerals&lt;/code&gt; or &lt;code&gt;severity&amp;gt;=4&lt;/code&gt;. Timeline, table and counts then show only what matches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Suche.&lt;/b&gt; Geben Sie Wörter ein, oder Felder wie &lt;code&gt;track:minerals&lt;/code&gt; oder &lt;code&gt;severity&amp;gt;=4&lt;/code&gt;. Zeitleiste, Tabelle und Anzahlen zeigen dann nur, was dazu passt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The cursor.&lt;/b&gt; The day it stands on, the balance on that day, and what it is made of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Der Cursor.&lt;/b&gt; Der Tag, auf dem er steht, die Balance an diesem Tag und woraus sie sich ergibt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is in view.&lt;/b&gt; The stretch of time, and how many events lie in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Was zu sehen ist.&lt;/b&gt; Der Zeitraum, und wie viele Ereignisse darin liegen.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
